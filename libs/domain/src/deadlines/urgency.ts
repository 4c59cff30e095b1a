import { addDays } from '../dates/arithmetic.js';
import type { PlainDateText } from '../dates/plain-date.js';
import type { DeadlineFields } from './deadline.js';

/** The urgencies, the most pressing one first. */
export const urgencies = ['overdue', 'today', 'week', 'fortnight', 'month', 'two-months', 'later'] as const;

export type Urgency = (typeof urgencies)[number];

const limits: readonly (readonly [number, Urgency])[] = [
  [-1, 'overdue'],
  [0, 'today'],
  [7, 'week'],
  [14, 'fortnight'],
  [30, 'month'],
  [60, 'two-months'],
];

/** How pressing an open date is: within 7, 14, 30 or 60 days, all inclusive. Both are calendar days. */
export function urgencyOf(dueOn: PlainDateText, today: PlainDateText): Urgency {
  return lastDaysOf(today).find(([lastDay]) => dueOn <= lastDay)?.[1] ?? 'later';
}

type LastDays = readonly (readonly [PlainDateText, Urgency])[];

/** Dashboards ask ten thousand times on one day: its limits are computed once, then texts are compared. */
let known: { readonly today: PlainDateText; readonly lastDays: LastDays } | undefined;

function lastDaysOf(today: PlainDateText): LastDays {
  if (known?.today !== today) {
    known = { today, lastDays: limits.map(([days, urgency]) => [addDays(today, days), urgency] as const) };
  }
  return known.lastDays;
}

/** Whether a deadline is open although its last day has passed. Never stored: a day makes it true. */
export function isOverdue(deadline: Pick<DeadlineFields, 'state' | 'dueOn'>, today: PlainDateText): boolean {
  return deadline.state === 'open' && deadline.dueOn < today;
}
