import type { Day } from '../api/types.js';
import { dayLong, timeOf } from '../format/dates.js';
import type { Locale } from '../i18n/locale.js';
import type { T } from '../i18n/useT.js';
import type { DeadlineRule } from './rule.js';

/** 'Montag, 2. März 2026, 24 Uhr'; with the time of day for periods in hours; a first day has no end of day. */
export function dueWordsOf(
  { dueOn, dueAt }: { readonly dueOn: Day; readonly dueAt?: string | null | undefined },
  { direction }: Pick<DeadlineRule, 'direction'>,
  locale: Locale,
  t: T,
): string {
  const day = dayLong(dueOn, locale);
  if (dueAt) return t('deadlineCalculator.atTime', { day, time: timeOf(dueAt, locale) });
  return direction === 'end' || direction === 'before' ? t('deadlineCalculator.midnight', { day }) : day;
}
