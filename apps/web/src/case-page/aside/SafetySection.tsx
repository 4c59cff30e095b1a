import Box from '@mui/material/Box';
import { labelOf } from '@geleit/domain';
import { ShieldCheck, TriangleAlert } from 'lucide-react';
import type { CaseView } from '../../api/types.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useCaseDialog } from '../dialogs.js';
import { AsideSection } from './AsideSection.js';
import { childrenWords } from './childrenWords.js';
import { Lines } from './Lines.js';
import { SmallLink } from './SmallLink.js';

/** How dangerous it is, when to look again, and where the children are. */
export function SafetySection({ record, mayChange }: { record: CaseView; mayChange: boolean }) {
  const t = useT();
  const locale = useCurrentLocale();
  const open = useCaseDialog();
  const { riskLevel, riskReviewOn, children } = record.facts;
  return (
    <AsideSection
      icon={ShieldCheck}
      title={t('caseAside.safety')}
      action={
        mayChange ? (
          <SmallLink
            about={t('caseAside.safety')}
            onClick={() => {
              open({ name: 'facts', section: 'safety' });
            }}
          >
            {t('caseAside.edit')}
          </SmallLink>
        ) : null
      }
    >
      <Lines
        lines={[
          {
            term: t('caseAside.riskLevel'),
            value: riskLevel ? labelOf('riskLevel', riskLevel, locale) : t('caseAside.notAssessed'),
          },
          ...(riskReviewOn ? [{ term: t('caseAside.reviewOn'), value: <Review on={riskReviewOn} /> }] : []),
          { term: t('caseAside.children'), value: childrenWords(children, t) || t('caseAside.noChildren') },
        ]}
      />
    </AsideSection>
  );
}

function Review({ on }: { on: string }) {
  const t = useT();
  if (on >= today()) return dayPlain(on);
  return (
    <Box
      component="span"
      sx={{ color: 'warning.main', fontWeight: 600, display: 'inline-flex', gap: '4px', alignItems: 'center' }}
    >
      <TriangleAlert size={14} aria-hidden />
      {t('caseAside.reviewLate', { day: dayPlain(on) })}
    </Box>
  );
}
