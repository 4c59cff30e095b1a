import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DeadlinePreview } from '../../../deadline-calculator/preview.js';
import { ResultSteps } from '../../../deadline-calculator/ResultSteps.js';
import { dueWordsOf } from '../../../deadline-calculator/resultWords.js';
import type { DeadlineRule } from '../../../deadline-calculator/rule.js';
import { day } from '../../../format/dates.js';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';

/** The day that these fields give, with every step, before anything is saved. */
export function LivePreview({ result, rule }: { result: DeadlinePreview; rule: DeadlineRule }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { possiblyUntil, dueOn, legalBasis } = result;
  return (
    <Box
      aria-live="polite"
      sx={{ border: '1px solid', borderColor: 'primary.main', borderRadius: '6px', p: '10px 12px 2px' }}
    >
      <Typography variant="dense" component="p" color="text.secondary">
        {t(`deadlineCalculator.headline.${rule.direction}`)}
      </Typography>
      <Typography sx={{ fontSize: 19, fontWeight: 700, lineHeight: 1.25 }}>
        {dueWordsOf(result, rule, locale, t)}
      </Typography>
      <Typography variant="dense" component="p" color="text.secondary">
        {[
          legalBasis,
          possiblyUntil && possiblyUntil > dueOn
            ? t('deadlineExplained.possibly', { day: day(possiblyUntil, locale) })
            : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Box sx={{ '& > div': { px: '0 !important' } }}>
        <ResultSteps steps={result.steps} />
      </Box>
    </Box>
  );
}
