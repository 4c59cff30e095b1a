import { Temporal } from 'temporal-polyfill';
import type { PlainDateText } from './plain-date.js';

/** The calendar day in `zone` (IANA name) at the instant `instantMs` (milliseconds since 1970, UTC). */
export function todayIn(zone: string, instantMs: number): PlainDateText {
  return Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The day `days` after `date` (before it, if negative). @throws RangeError if `date` is no calendar day */
export function addDays(date: PlainDateText, days: number): PlainDateText {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * The same day number `months` later; where that month has no such day, its last one.
 *
 * Add all months in one step: 31 January + 1 + 1 is not 31 January + 2.
 *
 * @throws RangeError if `date` is no calendar day
 * @see § 188 (2) and (3) BGB
 */
export function addMonths(date: PlainDateText, months: number): PlainDateText {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Days from `from` to `to`: 0 on the same day, negative if `to` lies before. @throws RangeError if one is no day */
export function daysBetween(from: PlainDateText, to: PlainDateText): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}
