import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Scale } from 'lucide-react';
import type { DeadlineView } from '../api/types.js';
import { dueWordsOf } from '../deadline-calculator/resultWords.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import { FoundedTag } from '../deadline-rules/FoundedTag.js';
import { DueBadge } from '../ui/DueBadge.js';

/** The day, large; how it stands, whether the sum is well founded, the norm; and where another day counts than the rule's. */
export function ExplainedHead({ deadline }: { deadline: DeadlineView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { dueOn, dueAt, possiblyUntil, direction, state, rule, wellFounded, legalBasis, ruleDueOn, dateBasis } =
    deadline;
  const basis = codeLabel('dateBasis', dateBasis, locale);
  return (
    <Box sx={{ pb: '12px', borderBottom: '1px solid', borderColor: 'divider' }}>
      <Typography variant="dense" component="p" color="text.secondary">
        {t(`deadlineCalculator.headline.${direction}`)}
      </Typography>
      <Typography sx={{ fontSize: { xs: 21, md: 24 }, lineHeight: 1.2, fontWeight: 700, letterSpacing: '-.01em' }}>
        {dueWordsOf(deadline, deadline, locale, t)}
      </Typography>
      {possiblyUntil && possiblyUntil > dueOn ? (
        <Typography sx={{ mt: '2px' }}>
          {t('deadlineExplained.possibly', { day: day(possiblyUntil, locale) })}
        </Typography>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', mt: '8px' }}>
        <DueBadge dueOn={dueOn} dueAt={dueAt} state={state} />
        {rule && wellFounded !== null ? (
          <FoundedTag foundation={deadline.foundation} wellFounded={wellFounded} isOwn={deadline.kind === 'own'} />
        ) : null}
      </Box>
      {legalBasis ? (
        <Typography variant="dense" component="p" sx={{ display: 'flex', gap: '6px', mt: '8px' }}>
          <Scale size={14} aria-hidden style={{ flex: 'none', marginTop: 3 }} /> {legalBasis}
        </Typography>
      ) : null}
      {rule && wellFounded === false ? (
        <Alert severity="warning" sx={{ mt: '10px' }}>
          {t('deadlineExplained.unverified')}
        </Alert>
      ) : null}
      {ruleDueOn && ruleDueOn !== dueOn ? (
        <Alert severity="info" sx={{ mt: '10px' }}>
          {t('deadlineExplained.overridden', { day: day(ruleDueOn, locale), basis })}
        </Alert>
      ) : null}
    </Box>
  );
}
