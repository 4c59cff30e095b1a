import Box from '@mui/material/Box';
import type { Day, DeadlineView } from '../api/types.js';
import { dayLong, dayPlus, weekday } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { CalendarDeadline } from './CalendarDeadline.js';
import type { Span } from './calendarDays.js';

interface AgendaProps {
  span: Span;
  deadlines: ReadonlyMap<Day, readonly DeadlineView[]>;
  holidayOf: (day: Day) => string | null;
}

/** Day after day, only those on which something is: a deadline, a holiday, or today. */
export function Agenda({ span: { from, until }, deadlines, holidayOf }: AgendaProps) {
  const days: Day[] = [];
  for (let day = from; day <= until; day = dayPlus(day, 1))
    if (deadlines.has(day) || holidayOf(day) !== null || day === today()) days.push(day);
  return days.map((day) => (
    <AgendaDay key={day} day={day} deadlines={deadlines.get(day) ?? []} holiday={holidayOf(day)} />
  ));
}

interface AgendaDayProps {
  day: Day;
  deadlines: readonly DeadlineView[];
  holiday: string | null;
}

function AgendaDay({ day, deadlines, holiday }: AgendaDayProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const isToday = day === today();
  const notes = [
    isToday && deadlines.length === 0 && t('calendar.freeToday'),
    holiday && t('calendar.cell.holiday', { name: holiday }),
  ].filter(Boolean);
  return (
    <Box
      component="section"
      aria-label={[dayLong(day, locale), isToday && t('calendar.cell.today')].filter(Boolean).join(', ')}
      sx={{
        display: { md: 'grid' },
        gridTemplateColumns: '92px minmax(0,1fr)',
        borderTop: '1px solid',
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box
        component="h2"
        sx={{
          m: 0,
          p: { xs: '8px 12px 0', md: '10px 14px' },
          display: 'flex',
          alignItems: 'baseline',
          gap: '6px',
          fontSize: 13,
          fontWeight: 400,
          color: isToday ? 'primary.main' : 'text.secondary',
        }}
      >
        <Box
          component="span"
          sx={{ fontSize: 19, fontWeight: 700, lineHeight: 1.2, color: isToday ? 'primary.main' : 'text.primary' }}
        >
          {Number(day.slice(8))}.
        </Box>
        {isToday ? <b>{t('calendar.today')}</b> : weekday(day, locale)}
      </Box>
      <Box>
        {notes.length > 0 ? (
          <Box
            component="p"
            sx={{ p: { xs: '0 12px 9px', md: '12px 14px 9px' }, fontSize: 13, color: 'text.secondary' }}
          >
            {notes.join(' · ')}
          </Box>
        ) : null}
        <Box component="ul" sx={{ '& > li:first-of-type': { borderTop: notes.length > 0 ? undefined : 0 } }}>
          {deadlines.map((deadline) => (
            <CalendarDeadline key={deadline.id} deadline={deadline} />
          ))}
        </Box>
      </Box>
    </Box>
  );
}
