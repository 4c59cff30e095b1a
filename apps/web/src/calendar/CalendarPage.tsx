import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useStore } from 'react-admin';
import type { Day, DeadlineView } from '../api/types.js';
import { month } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { Card } from '../ui/Card.js';
import { ErrorState } from '../ui/ErrorState.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { Agenda } from './Agenda.js';
import { CalendarBar } from './CalendarBar.js';
import { byDay, usualChoice, type CalendarChoice } from './calendarChoice.js';
import { spanOf, weekNumber, weekOf, weeksOfMonth, type CalendarView } from './calendarDays.js';
import { CalendarFilters } from './CalendarFilters.js';
import { CalendarGrid } from './CalendarGrid.js';
import { CalendarLegend } from './CalendarLegend.js';
import { NoDeadlines } from './NoDeadlines.js';
import { OpenedDay, type OpenDay } from './OpenedDay.js';
import { useCalendarDeadlines, useNextDay } from './useCalendarDeadlines.js';
import { useHolidays } from './useHolidays.js';

const none: readonly DeadlineView[] = [];

/** Deadlines on their days: a month, a week or day after day. A phone has room for day after day only. */
export function CalendarPage() {
  const t = useT();
  const locale = useCurrentLocale();
  const isPhone = useIsPhone();
  const [choice, setChoice] = useStore<CalendarChoice>('calendar.choice', usualChoice);
  const [day, setDay] = useStore<Day>('calendar.day', today());
  const [opened, setOpened] = useState<OpenDay | null>(null);
  const holidayOf = useHolidays();
  const view: CalendarView = isPhone ? 'agenda' : choice.view;
  const { from, until } = spanOf(view, day);
  const span = useMemo(() => ({ from, until }), [from, until]);
  const { data = none, error, isPending, isPlaceholderData, refetch } = useCalendarDeadlines(choice, span);
  const inView = useMemo(() => data.filter(({ dueOn }) => dueOn >= from && dueOn <= until), [data, from, until]);
  const counted = view === 'month' ? inView.filter(({ dueOn }) => dueOn.startsWith(day.slice(0, 7))) : inView;
  const isEmpty = !isPending && !isPlaceholderData && !error && counted.length === 0;
  const nextDay = useNextDay(choice, span, isEmpty);
  const deadlines = useMemo(() => byDay(inView), [inView]);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px', mb: '10px' }}>
        <Typography variant="h1">{t('calendar.title')}</Typography>
        {isPending || error ? null : (
          <Typography variant="dense" color="text.secondary" role="status">
            {view === 'week'
              ? t('calendar.inWeek', { smart_count: counted.length, week: weekNumber(day) })
              : t('calendar.inMonth', { smart_count: counted.length, month: month(day, locale) })}
          </Typography>
        )}
      </Box>
      <CalendarFilters choice={choice} onChange={setChoice} />
      <Card>
        <CalendarBar
          view={view}
          day={day}
          onDay={setDay}
          onView={(next) => {
            setChoice({ ...choice, view: next });
          }}
        />
        <Box sx={{ height: 3 }}>
          {isPending || isPlaceholderData ? <LinearProgress aria-label={t('common.loading')} /> : null}
        </Box>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {isEmpty ? (
          <NoDeadlines
            isWeek={view === 'week'}
            isStrip={view !== 'agenda'}
            isFiltered={choice.isMine || choice.states.join() !== 'open'}
            nextDay={nextDay}
            onDay={setDay}
            onClear={() => {
              setChoice({ ...usualChoice, view: choice.view });
            }}
          />
        ) : null}
        {view === 'agenda' ? (
          <Agenda span={span} deadlines={deadlines} holidayOf={holidayOf} />
        ) : (
          <CalendarGrid
            weeks={view === 'week' ? [weekOf(day)] : weeksOfMonth(day)}
            day={day}
            isRoomy={view === 'week'}
            deadlines={deadlines}
            holidayOf={holidayOf}
            onDay={setDay}
            onOpen={setOpened}
          />
        )}
        {view === 'agenda' ? null : <CalendarLegend states={choice.states} />}
      </Card>
      <OpenedDay
        opened={opened}
        deadlines={opened ? (deadlines.get(opened.day) ?? none) : none}
        onClose={() => {
          setOpened(null);
        }}
      />
    </>
  );
}
