import Typography from '@mui/material/Typography';
import { FileText } from 'lucide-react';
import type { CaseView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { useCaseDialog } from '../dialogs.js';
import { AsideSection } from './AsideSection.js';
import { SmallLink } from './SmallLink.js';

/** What the case is about, in somebody's own words. */
export function SummarySection({ record, mayChange }: { record: CaseView; mayChange: boolean }) {
  const t = useT();
  const open = useCaseDialog();
  const { summary } = record.narrative;
  return (
    <AsideSection
      icon={FileText}
      title={t('caseHead.summary')}
      action={
        mayChange ? (
          <SmallLink
            about={t('caseHead.summary')}
            onClick={() => {
              open({ name: 'summary' });
            }}
          >
            {t('caseAside.edit')}
          </SmallLink>
        ) : null
      }
    >
      <Typography
        variant="dense"
        component="p"
        {...(summary ? {} : { color: 'text.secondary' })}
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {summary || t('caseHead.noSummary')}
      </Typography>
    </AsideSection>
  );
}
