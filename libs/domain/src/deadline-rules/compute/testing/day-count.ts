// The oracle of the tests: calendar arithmetic by counting days since 1 March of year 0 in whole numbers, without any
// date library, so that it cannot share a mistake with the engine. See "chrono-compatible low-level date algorithms".

const daysOfEra = 146_097;

/** The number of a day; the day after has the next one. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra;
}

function dateOf(number: number): string {
  const era = Math.floor(number / daysOfEra);
  const dayOfEra = number - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchBased = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchBased + 2) / 5) + 1;
  const month = marchBased < 10 ? marchBased + 3 : marchBased - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  const monday = dayNumber('2024-01-01');
  return ((((dayNumber(date) - monday) % 7) + 7) % 7) + 1;
}

export function addDaysByCount(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** The same day number, or the last day of a month that is too short. */
export function addMonthsByCount(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const isLeap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return written(inYear, inMonth, Math.min(day, lengths[inMonth - 1] ?? 0));
}
