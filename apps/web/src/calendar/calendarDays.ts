import type { Day } from '../api/types.js';
import { dayPlus } from '../format/dates.js';

export const calendarViews = ['month', 'week', 'agenda'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** First and last day, both shown. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

const instant = (day: Day) => new Date(`${day}T12:00:00Z`);

/** Monday is 0. */
export const weekdayAt = (day: Day): number => (instant(day).getUTCDay() + 6) % 7;

export const isWeekend = (day: Day): boolean => weekdayAt(day) > 4;

export const mondayOf = (day: Day): Day => dayPlus(day, -weekdayAt(day));

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The same day number some months later or earlier; where that month is shorter, its last day. */
export function monthsOn(day: Day, months: number): Day {
  const at = instant(firstOfMonth(day));
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(Number(day.slice(8)), last));
  return at.toISOString().slice(0, 10);
}

export const lastOfMonth = (day: Day): Day => dayPlus(monthsOn(firstOfMonth(day), 1), -1);

/** The seven days of the week, Monday first. */
export const weekOf = (day: Day): Day[] => Array.from({ length: 7 }, (_, at) => dayPlus(mondayOf(day), at));

/** Whole weeks that cover the month, Monday first. */
export function weeksOfMonth(day: Day): Day[][] {
  const weeks: Day[][] = [];
  for (let monday = mondayOf(firstOfMonth(day)); monday <= lastOfMonth(day); monday = dayPlus(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

/** The days a view shows when it stands on `day`. */
export function spanOf(view: CalendarView, day: Day): Span {
  if (view === 'week') return { from: mondayOf(day), until: dayPlus(mondayOf(day), 6) };
  if (view === 'agenda') return { from: firstOfMonth(day), until: lastOfMonth(day) };
  const weeks = weeksOfMonth(day);
  return { from: weeks[0]?.[0] ?? day, until: weeks.at(-1)?.at(-1) ?? day };
}

/** One page on or back: a week in the week view, else a month. */
export const turned = (view: CalendarView, day: Day, pages: number): Day =>
  view === 'week' ? dayPlus(day, 7 * pages) : monthsOn(day, pages);

/** Where a key leads in a calendar, or null for a key that moves nothing. */
export function dayByKey(key: string, day: Day): Day | null {
  const days: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const step = days[key];
  if (step !== undefined) return dayPlus(day, step);
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return dayPlus(mondayOf(day), 6);
  if (key === 'PageUp') return monthsOn(day, -1);
  if (key === 'PageDown') return monthsOn(day, 1);
  return null;
}

/** Number of the week as in ISO 8601: the week of the year's first Thursday is the first. */
export function weekNumber(day: Day): number {
  const thursday = dayPlus(mondayOf(day), 3);
  const firstThursday = dayPlus(mondayOf(`${thursday.slice(0, 4)}-01-04`), 3);
  return 1 + Math.round((instant(thursday).getTime() - instant(firstThursday).getTime()) / 604_800_000);
}
