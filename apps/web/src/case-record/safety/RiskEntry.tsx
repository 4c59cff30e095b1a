import Typography from '@mui/material/Typography';
import { ShieldCheck } from 'lucide-react';
import type { RiskAssessmentView } from '../../api/types.js';
import { EntryFrame } from '../../case-page/timeline/EntryFrame.js';
import { dayPlain } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { RiskLevelTag } from './RiskLevelTag.js';

/** An assessment in the timeline; the safety plan itself is read in its own part. */
export function RiskEntry({ assessment, who }: { assessment: RiskAssessmentView; who: string }) {
  const t = useT();
  const { assessedOn, level, reviewOn, reasons, safetyPlan } = assessment;
  const facts = [
    reviewOn ? `${t('safety.reviewOn')}: ${dayPlain(reviewOn)}` : '',
    safetyPlan ? t('safety.withPlan') : '',
  ].filter(Boolean);
  return (
    <EntryFrame
      on={assessedOn}
      area="stabilisation"
      icon={ShieldCheck}
      title={t('safety.one')}
      tag={<RiskLevelTag level={level} />}
      end={who}
    >
      {reasons ? <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{reasons}</Typography> : null}
      {facts.length > 0 ? (
        <Typography variant="meta" component="p" color="text.secondary">
          {facts.join(' · ')}
        </Typography>
      ) : null}
    </EntryFrame>
  );
}
