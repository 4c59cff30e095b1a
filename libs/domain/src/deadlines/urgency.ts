import { daysBetween } from '../dates/arithmetic.js';
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

/** How pressing an open date is: within 7, 14, 30 or 60 days, all inclusive. */
export function urgencyOf(dueOn: PlainDateText, today: PlainDateText): Urgency {
  const days = daysBetween(today, dueOn);
  return limits.find(([limit]) => days <= limit)?.[1] ?? 'later';
}

/** Whether a deadline is open although its last day has passed. Never stored: a day makes it true. */
export function isOverdue(deadline: Pick<DeadlineFields, 'state' | 'dueOn'>, today: PlainDateText): boolean {
  return deadline.state === 'open' && deadline.dueOn < today;
}
