import { daysFrom, timeOf } from '../format/dates.js';
import type { Locale } from '../i18n/locale.js';
import type { T } from '../i18n/useT.js';

export interface Due {
  dueOn: string;
  /** End of a period in hours, an instant; such a deadline ends before its day does. */
  dueAt?: string | null | undefined;
  state?: 'open' | 'met' | 'missed' | 'waived';
}

export interface Moment {
  today: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** Whether its time is over, to the minute where it has one. */
export const isOver = ({ dueOn, dueAt }: Due, { today, now }: Moment): boolean =>
  dueAt ? Date.parse(dueAt) < now : dueOn < today;

/** 'in 3 Tagen', 'heute, 16:00 Uhr', 'heute, 24 Uhr', 'seit 1 Tag vorbei', or how it ended. */
export function dueWords(due: Due, moment: Moment, locale: Locale, t: T, dense = false): string {
  const { state = 'open', dueOn, dueAt } = due;
  if (state !== 'open') return t(`due.${state}`);
  const days = daysFrom(moment.today, dueOn);
  const words = wordsOfDays(days, t, dense, Boolean(dueAt));
  if (!dueAt || days < 0) return words;
  const time = timeOf(dueAt, locale);
  if (isOver(due, moment)) return t('due.overAt', { time });
  return t(dense ? 'due.atShort' : 'due.at', { day: words, time });
}

function wordsOfDays(days: number, t: T, dense: boolean, hasTime: boolean): string {
  if (days < 0) return t(dense ? 'due.sinceShort' : 'due.since', { smart_count: -days });
  if (days === 0) return t(dense || hasTime ? 'due.todayShort' : 'due.today');
  if (days === 1) return t('due.tomorrow');
  return t(dense ? 'due.inShort' : 'due.in', { smart_count: days });
}

/** A day in words, with the time of day for periods in hours. */
export const withTime = (day: string, dueAt: string | null | undefined, locale: Locale, t: T): string =>
  dueAt ? t('due.at', { day, time: timeOf(dueAt, locale) }) : day;
