import type { Day, DeadlineState, DeadlineView } from '../api/types.js';
import { deadlineStates } from '../deadlines-list/deadlineChoice.js';
import type { CalendarView, Span } from './calendarDays.js';

/** What the bar above the calendar says. It lives in the memory of this page, never in an address. */
export interface CalendarChoice {
  readonly view: CalendarView;
  readonly isMine: boolean;
  /** Never empty. */
  readonly states: readonly DeadlineState[];
}

export const usualChoice: CalendarChoice = { view: 'month', isMine: false, states: ['open'] };

/** The filter of `POST /api/deadlines/search`: both days included. */
export const filterOf = ({ isMine, states }: CalendarChoice, { from, until }: Span, myId: string) => ({
  state: [...states],
  ...(isMine && { responsible: [myId] }),
  dueFrom: from,
  dueBefore: until,
});

/** Presses or releases a state; the last one stays pressed, for a calendar of nothing helps nobody. */
export function toggledState(choice: CalendarChoice, state: DeadlineState): CalendarChoice {
  const states = deadlineStates.filter((one) => (one === state) !== choice.states.includes(one));
  return states.length === 0 ? choice : { ...choice, states };
}

/** Deadlines by their day, each day in the order they came. */
export function byDay(deadlines: readonly DeadlineView[]): ReadonlyMap<Day, readonly DeadlineView[]> {
  const days = new Map<Day, DeadlineView[]>();
  for (const deadline of deadlines) days.set(deadline.dueOn, [...(days.get(deadline.dueOn) ?? []), deadline]);
  return days;
}
