/**
 * The weeks of a month, Monday first, with null for days of other months.
 *
 * @param month 0 to 11, as in `Date`
 */
export function monthGrid(year: number, month: number): (number | null)[][] {
  const offset = (new Date(year, month, 1).getDay() + 6) % 7;
  const length = new Date(year, month + 1, 0).getDate();
  return Array.from({ length: Math.ceil((offset + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = week * 7 + weekday - offset + 1;
      return day >= 1 && day <= length ? day : null;
    }),
  );
}
