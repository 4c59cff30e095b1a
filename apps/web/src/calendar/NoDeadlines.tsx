import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CalendarCheck } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { Day } from '../api/types.js';
import { day as words } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/EmptyState.js';

interface NoDeadlinesProps {
  isWeek: boolean;
  isFiltered: boolean;
  nextDay: Day | null;
  onDay: (day: Day) => void;
  onClear: () => void;
}

/** Nothing in view: where the next deadline is, how one comes about, and the way to the calculator. */
export function NoDeadlines({ isWeek, isFiltered, nextDay, onDay, onClear }: NoDeadlinesProps) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <EmptyState
      icon={CalendarCheck}
      title={t(isWeek ? 'calendar.empty.week' : 'calendar.empty.month')}
      action={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'center' }}>
          {nextDay ? (
            <Button
              variant="contained"
              color="primary"
              onClick={() => {
                onDay(nextDay);
              }}
            >
              {t('calendar.empty.next', { day: words(nextDay, locale) })}
            </Button>
          ) : null}
          {isFiltered ? <Button onClick={onClear}>{t('calendar.empty.clear')}</Button> : null}
          <Button component={Link} to="/deadline-calculator">
            {t('calendar.empty.calculator')}
          </Button>
        </Box>
      }
    >
      {isFiltered ? t('calendar.empty.filtered') : t('calendar.empty.hint')}
    </EmptyState>
  );
}
