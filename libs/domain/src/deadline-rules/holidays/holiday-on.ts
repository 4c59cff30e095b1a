import { Temporal } from 'temporal-polyfill';
import type { PlainDateText } from '../../dates/plain-date.js';
import type { Bilingual } from '../deadline-rule.js';
import { firstYear, holidayTable, lastYear } from './generated/holiday-table.js';
import { seatOf } from './lands.js';

interface Holiday extends Bilingual {
  readonly isAt: (land: string) => boolean;
}

let known: ReadonlyMap<PlainDateText, readonly Holiday[]> | undefined;

/**
 * The public holiday on `date` at the seat `land`; null on any other day. 24 and 31 December are none.
 *
 * @throws RangeError if `date` lies outside the table (1995 to 2071) or the land is unknown
 */
export function holidayOn(date: PlainDateText, land: string): Bilingual | null {
  if (!seatOf(land)) throw new RangeError(`land: ${land} is none of the lands`);
  const year = Number(date.slice(0, 4));
  if (!(year >= firstYear && year <= lastYear)) throw new RangeError(`date: ${date} is not in the table of holidays`);
  known ??= expanded();
  const holiday = known.get(date)?.find(({ isAt }) => isAt(land));
  return holiday ? { de: holiday.de, en: holiday.en } : null;
}

/** Whether nobody has to act on this day: Saturday, Sunday or holiday of the seat. */
export function isRestDay(date: Temporal.PlainDate, land: string): boolean {
  return date.dayOfWeek >= 6 || holidayOn(date.toString(), land) !== null;
}

/** The day itself, or the first one after it that is neither Saturday, Sunday nor holiday of the seat. */
export function nextWorkingDay(date: PlainDateText, land: string): PlainDateText {
  let day = Temporal.PlainDate.from(date);
  while (isRestDay(day, land)) day = day.add({ days: 1 });
  return day.toString();
}

function expanded(): ReadonlyMap<PlainDateText, readonly Holiday[]> {
  const days = new Map<PlainDateText, Holiday[]>();
  for (const { de, en, lands, from, until, days: written } of holidayTable) {
    const monthDays = written.split(' ');
    const codes = new Set(lands.split(' '));
    const holiday = { de, en, isAt: (land: string) => lands === '*' || codes.has(land) };
    for (let year = from; year <= until; year++) {
      const monthDay = monthDays.length === 1 ? monthDays[0] : monthDays[year - from];
      const date = `${String(year)}-${monthDay?.slice(0, 2) ?? ''}-${monthDay?.slice(2) ?? ''}`;
      days.set(date, [...(days.get(date) ?? []), holiday]);
    }
  }
  return days;
}
