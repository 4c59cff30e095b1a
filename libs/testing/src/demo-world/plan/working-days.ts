import { addDays, type PlainDateText } from '@geleit/domain';

/** Holidays on a fixed day, in Hamburg, Bremen and Lower Saxony alike (31 October is one only in the north and east). */
const fixedHolidays = ['01-01', '05-01', '10-03', '10-31', '12-25', '12-26'];

/** Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
const easterHolidays = [-2, 1, 39, 50];

/** Monday to Friday but no holiday of Hamburg, Bremen or Lower Saxony. */
export function isWorkingDay(date: PlainDateText): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(date.slice(0, 4)).has(date);
}

const known = new Map<string, ReadonlySet<PlainDateText>>();

function holidaysOf(year: string): ReadonlySet<PlainDateText> {
  const before = known.get(year);
  if (before) return before;
  const easter = easterSunday(Number(year));
  const holidays = new Set([
    ...fixedHolidays.map((day) => `${year}-${day}`),
    ...easterHolidays.map((days) => addDays(easter, days)),
  ]);
  known.set(year, holidays);
  return holidays;
}

/** The day itself or the last working day before it. */
export function workingDayUntil(date: PlainDateText): PlainDateText {
  return isWorkingDay(date) ? date : workingDayUntil(addDays(date, -1));
}

/** The day itself or the first working day after it, as § 193 BGB moves the end of a period. */
export function workingDayFrom(date: PlainDateText): PlainDateText {
  return isWorkingDay(date) ? date : workingDayFrom(addDays(date, 1));
}

/** Gauss's Easter algorithm in the form of Lichtenberg (1997), for the Gregorian calendar. */
function easterSunday(year: number): PlainDateText {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const cycle = year % 19;
  const seed = (19 * cycle + moon) % 30;
  const correction = Math.floor((seed + Math.floor(cycle / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  return addDays(`${year}-03-01`, fullMoon + 7 - ((fullMoon - firstSunday) % 7) - 1);
}
