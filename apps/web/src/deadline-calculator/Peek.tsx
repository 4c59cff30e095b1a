import Box from '@mui/material/Box';
import { ChevronDown } from 'lucide-react';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { now, today } from '../session/clock.js';
import { dueWords, withTime } from '../ui/dueWords.js';
import { hidden } from '../ui/hidden.js';
import type { DeadlinePreview } from './preview.js';
import type { DeadlineRule } from './rule.js';

/** On a phone the result lies below the fields: this bar above the tabs tells the day and leads there. */
export function Peek({ result, rule, onOpen }: { result: DeadlinePreview; rule: DeadlineRule; onOpen: () => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Box
      component="button"
      type="button"
      onClick={onOpen}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0,1fr) auto',
        gap: '0 10px',
        alignItems: 'center',
        position: 'fixed',
        left: 0,
        right: 0,
        bottom: 62,
        zIndex: 6,
        width: '100%',
        border: 0,
        p: '8px 12px',
        font: 'inherit',
        textAlign: 'left',
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
      }}
    >
      <span>
        <Box component="span" sx={{ display: 'block', fontSize: 12 }}>
          {t(`deadlineCalculator.headline.${rule.direction}`)}
        </Box>
        <Box component="b" sx={{ fontSize: 16, fontWeight: 600 }}>
          {withTime(day(result.dueOn, locale), result.dueAt, locale, t)}
        </Box>
      </span>
      <Box component="span" sx={{ display: 'flex', gap: '8px', alignItems: 'center', fontSize: 13 }}>
        {result.dueAt ? null : dueWords(result, { today: today(), now: now() }, locale, t)}
        <ChevronDown size={16} aria-hidden />
        <span style={hidden}>{t('deadlineCalculator.toResult')}</span>
      </Box>
    </Box>
  );
}
