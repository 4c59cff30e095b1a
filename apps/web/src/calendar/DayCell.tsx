import { styled } from '@mui/material/styles';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Day, DeadlineView } from '../api/types.js';
import { dayLong } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { hidden } from '../ui/hidden.js';
import { dayByKey, isWeekend } from './calendarDays.js';
import { DeadlineChip } from './DeadlineChip.js';
import type { OpenDay } from './OpenedDay.js';

interface DayCellProps {
  day: Day;
  deadlines: readonly DeadlineView[];
  holiday: string | null;
  /** The day the calendar stands on: the one stop of the keyboard in the grid. */
  isCursor: boolean;
  /** Moved here with the keyboard: takes the focus. */
  isEntered: boolean;
  isOutside: boolean;
  isRoomy: boolean;
  onMove: (day: Day) => void;
  onOpen: (opened: OpenDay) => void;
}

/** How many deadlines have room in a day of the month. */
const roomFor = 3;

/** A day of the grid with its deadlines. */
export function DayCell(props: DayCellProps) {
  const { day, deadlines, holiday, isCursor, isEntered, isOutside, isRoomy, onMove, onOpen } = props;
  const t = useT();
  const locale = useCurrentLocale();
  const cell = useRef<HTMLTableCellElement>(null);
  const isToday = day === today();
  useEffect(() => {
    if (isEntered) cell.current?.focus();
  }, [isEntered]);

  const open = (id?: string) => {
    if (cell.current) onOpen({ day, anchor: cell.current, ...(id === undefined ? {} : { id }) });
  };
  const onKey = (event: KeyboardEvent<HTMLTableCellElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayByKey(event.key, day);
    if (next === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next) onMove(next);
    else open();
  };
  const shown = isRoomy || deadlines.length <= roomFor ? deadlines : deadlines.slice(0, roomFor - 1);
  const hiddenCount = deadlines.length - shown.length;
  const label = [
    dayLong(day, locale),
    isToday && t('calendar.cell.today'),
    holiday && t('calendar.cell.holiday', { name: holiday }),
    deadlines.length > 0 && t('calendar.cell.deadlines', { smart_count: deadlines.length }),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <Cell
      ref={cell}
      role="gridcell"
      tabIndex={isCursor ? 0 : -1}
      aria-selected={isCursor}
      aria-current={isToday ? 'date' : undefined}
      data-outside={isOutside || undefined}
      data-free={isWeekend(day) || holiday !== null || undefined}
      data-roomy={isRoomy || undefined}
      onKeyDown={onKey}
      onClick={() => {
        onMove(day);
      }}
    >
      <div className="head">
        <span style={hidden}>{label}</span>
        <span className="number" aria-hidden>
          {Number(day.slice(8))}
        </span>
        {holiday ? (
          <span className="holiday" title={holiday} aria-hidden>
            {holiday}
          </span>
        ) : null}
      </div>
      <div className="deadlines">
        {shown.map((deadline) => (
          <DeadlineChip
            key={deadline.id}
            deadline={deadline}
            size={isRoomy ? 'full' : deadlines.length > 2 ? 'line' : 'two-lines'}
            onOpen={() => {
              open(deadline.id);
            }}
          />
        ))}
        {hiddenCount > 0 ? (
          <button
            type="button"
            className="more"
            tabIndex={-1}
            aria-label={t('calendar.moreOn', { smart_count: hiddenCount, day: dayLong(day, locale) })}
            onClick={() => {
              open();
            }}
          >
            {t('calendar.more', { smart_count: hiddenCount })}
          </button>
        ) : null}
      </div>
    </Cell>
  );
}

const Cell = styled('td')(({ theme }) => ({
  height: 112,
  padding: '4px 5px 5px',
  verticalAlign: 'top',
  cursor: 'default',
  border: `1px solid ${theme.vars.palette.divider}`,
  overflow: 'hidden',
  '&[data-roomy]': { height: 420 },
  '&[data-free]': { backgroundColor: `color-mix(in srgb, ${theme.vars.palette.background.sunken} 45%, transparent)` },
  '& .head': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    height: 24,
    marginBottom: 2,
    minWidth: 0,
  },
  '& .number': {
    display: 'grid',
    placeItems: 'center',
    minWidth: 24,
    height: 24,
    borderRadius: 12,
    fontSize: 13,
    fontWeight: 600,
    flex: 'none',
  },
  '&[data-outside] .number': { color: theme.vars.palette.text.secondary, fontWeight: 400 },
  '&[aria-current=date] .number': {
    backgroundColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.primary.contrastText,
    fontWeight: 700,
  },
  '& .holiday': {
    fontSize: 12,
    color: theme.vars.palette.text.secondary,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& .deadlines': { display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0,1fr)' },
  '& .more': {
    height: 24,
    border: 0,
    borderRadius: 4,
    padding: '0 6px',
    background: 'none',
    color: theme.vars.palette.primary.main,
    font: 'inherit',
    fontSize: 12,
    fontWeight: 600,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: theme.vars.palette.background.sunken },
  },
  '&[aria-selected=true]': { boxShadow: `inset 0 0 0 1px ${theme.vars.palette.outline}` },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: -2 },
}));
