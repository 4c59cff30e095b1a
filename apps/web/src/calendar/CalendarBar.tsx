import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Day } from '../api/types.js';
import { dayPlain, dayShort, month } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { calendarViews, spanOf, turned, weekNumber, type CalendarView } from './calendarDays.js';

interface CalendarBarProps {
  view: CalendarView;
  day: Day;
  onDay: (day: Day) => void;
  onView: (view: CalendarView) => void;
}

/** Where the calendar stands, the two ways to turn, today, and how it is drawn. */
export function CalendarBar({ view, day, onDay, onView }: CalendarBarProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const isPhone = useIsPhone();
  const { from, until } = spanOf('week', day);
  const title =
    view === 'week'
      ? t('calendar.weekOf', {
          week: weekNumber(day),
          from: dayShort(from, locale),
          until: dayPlain(until, locale),
        })
      : month(day, locale);
  return (
    <Box
      role="group"
      aria-label={t('calendar.turn')}
      sx={{ display: 'flex', alignItems: 'center', gap: '8px', p: { xs: '8px 10px', md: '8px 12px' } }}
    >
      <Typography variant="h2" aria-live="polite" sx={{ mr: 'auto', fontSize: 17, minWidth: 0 }}>
        {title}
      </Typography>
      <Button
        size="small"
        onClick={() => {
          onDay(today());
        }}
      >
        {t('calendar.today')}
      </Button>
      <Turn words={t(`calendar.previous.${view}`)} icon={ChevronLeft} onTurn={() => onDay(turned(view, day, -1))} />
      <Turn words={t(`calendar.next.${view}`)} icon={ChevronRight} onTurn={() => onDay(turned(view, day, 1))} />
      {isPhone ? null : (
        <ToggleButtonGroup
          exclusive
          value={view}
          aria-label={t('calendar.view')}
          onChange={(_, next: CalendarView | null) => next && onView(next)}
          sx={{ ml: '8px' }}
        >
          {calendarViews.map((one) => (
            <ToggleButton key={one} value={one} sx={{ height: 28 }}>
              {t(`calendar.views.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </Box>
  );
}

const Turn = ({ words, icon: Icon, onTurn }: { words: string; icon: typeof ChevronLeft; onTurn: () => void }) => (
  <Tooltip title={words}>
    <IconButton aria-label={words} onClick={onTurn}>
      <Icon size={18} aria-hidden />
    </IconButton>
  </Tooltip>
);
