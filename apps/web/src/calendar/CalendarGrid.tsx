import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import type { Day, DeadlineView } from '../api/types.js';
import { dayLong, month, weekday } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { hidden } from '../ui/hidden.js';
import { weekNumber, weekOf } from './calendarDays.js';
import { DayCell } from './DayCell.js';
import type { OpenDay } from './OpenedDay.js';

interface CalendarGridProps {
  weeks: readonly (readonly Day[])[];
  day: Day;
  /** One week with room for words, instead of a month. */
  isRoomy: boolean;
  deadlines: ReadonlyMap<Day, readonly DeadlineView[]>;
  holidayOf: (day: Day) => string | null;
  onDay: (day: Day) => void;
  onOpen: (opened: OpenDay) => void;
}

/** Weeks as rows. Arrow keys go from day to day, Page up and down from month to month, Enter shows the day's deadlines. */
export function CalendarGrid({ weeks, day, isRoomy, deadlines, holidayOf, onDay, onOpen }: CalendarGridProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const isByKey = useRef(false);
  useEffect(() => {
    isByKey.current = false;
  });
  const move = (next: Day) => {
    isByKey.current = true;
    onDay(next);
  };
  return (
    <Grid role="grid" aria-label={month(day, locale)}>
      <thead>
        <tr>
          <th scope="col" className="week">
            <span style={hidden}>{t('calendar.weekColumn')}</span>
          </th>
          {weekOf(day).map((one) => (
            <th key={one} scope="col" abbr={dayLong(one, locale).split(/[ ,]/)[0]}>
              {weekday(one, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            <th scope="row" className="week">
              {t('calendar.week', { week: weekNumber(week[0] ?? day) })}
            </th>
            {week.map((one) => (
              <DayCell
                key={one}
                day={one}
                deadlines={deadlines.get(one) ?? []}
                holiday={holidayOf(one)}
                isCursor={one === day}
                isEntered={one === day && isByKey.current}
                isOutside={!isRoomy && one.slice(0, 7) !== day.slice(0, 7)}
                isRoomy={isRoomy}
                onMove={move}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

const Grid = styled('table')(({ theme }) => ({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  '& th': {
    height: 28,
    padding: '0 6px',
    fontSize: 12,
    fontWeight: 600,
    textAlign: 'left',
    color: theme.vars.palette.text.secondary,
  },
  '& th.week': { width: 52, padding: '7px 0 0 12px', verticalAlign: 'top', fontWeight: 400, whiteSpace: 'nowrap' },
  '& tr > :last-child': { borderRight: 0 },
  '& tbody tr:last-child > td': { borderBottom: 0 },
}));
