import { dayPlus } from '../format/dates.js';
import type { MonthRow } from './centreDashboard.js';

/** First and last calendar day of `YYYY-MM`. */
export function monthDays(month: string): { readonly first: string; readonly last: string } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const following = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return { first: `${month}-01`, last: dayPlus(following, -1) };
}

export interface Range {
  readonly least: number;
  readonly most: number;
  /** The latest month with the greatest value, `YYYY-MM`. */
  readonly peak: string;
}

/** Least and greatest value of a year of months, for the words beside the drawing. */
export function rangeOf(months: readonly MonthRow[]): Range | null {
  const [first, ...rest] = months;
  if (!first) return null;
  return rest.reduce<Range>(
    ({ least, most, peak }, row) => ({
      least: Math.min(least, row.opened),
      most: Math.max(most, row.opened),
      peak: row.opened >= most ? row.month : peak,
    }),
    { least: first.opened, most: first.opened, peak: first.month },
  );
}
