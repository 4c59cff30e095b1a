import { Temporal } from 'temporal-polyfill';
import type { PlainDateText } from './plain-date.js';

/** A wall clock: day and time of day `HH:MM`. */
export interface WallClock {
  readonly on: PlainDateText;
  readonly time: string;
}

/**
 * What the clock shows in one place when it shows `on`, `time` in another; the day may differ as well.
 *
 * @param from IANA name of the zone in which the time was said
 * @param to   IANA name of the zone in which it is read
 * @throws RangeError if the day, the time or a zone is none
 */
export function clockIn({ on, time }: WallClock, from: string, to: string): WallClock {
  const read = Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(from).withTimeZone(to);
  return { on: read.toPlainDate().toString(), time: read.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
