import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CalendarCheck } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { Day } from '../api/types.js';
import { day as dayWords } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/EmptyState.js';

interface NoDeadlinesProps {
  isWeek: boolean;
  /** Above a grid there is room for a strip only. */
  isStrip: boolean;
  isFiltered: boolean;
  nextDay: Day | null;
  onDay: (day: Day) => void;
  onClear: () => void;
}

/** Nothing in view: where the next deadline is, how one comes about, and the way to the calculator. */
export function NoDeadlines({ isWeek, isStrip, isFiltered, nextDay, onDay, onClear }: NoDeadlinesProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const title = t(isWeek ? 'calendar.empty.week' : 'calendar.empty.month');
  const words = isFiltered ? t('calendar.empty.filtered') : t('calendar.empty.hint');
  const actions = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'center' }}>
      {nextDay ? (
        <Button
          size="small"
          variant="contained"
          color="primary"
          onClick={() => {
            onDay(nextDay);
          }}
        >
          {t('calendar.empty.next', { day: dayWords(nextDay, locale) })}
        </Button>
      ) : null}
      {isFiltered ? (
        <Button size="small" onClick={onClear}>
          {t('calendar.empty.clear')}
        </Button>
      ) : null}
      <Button size="small" component={Link} to="/deadline-calculator">
        {t('calendar.empty.calculator')}
      </Button>
    </Box>
  );
  if (!isStrip)
    return (
      <EmptyState icon={CalendarCheck} title={title} action={actions}>
        {words}
      </EmptyState>
    );
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '12px',
        p: '8px 14px 10px',
        borderTop: '1px solid',
        borderColor: 'divider',
        '& svg': { flex: 'none' },
      }}
    >
      <CalendarCheck size={18} aria-hidden />
      <Box sx={{ mr: 'auto', fontSize: 13, lineHeight: 1.4 }}>
        <Box component="p" sx={{ fontWeight: 600 }}>
          {title}
        </Box>
        <Box component="p" sx={{ color: 'text.secondary' }}>
          {words}
        </Box>
      </Box>
      {actions}
    </Box>
  );
}
