import { dayPlus } from '../format/dates.js';

/** First and last calendar day of `YYYY-MM`. */
export function monthDays(month: string): { readonly first: string; readonly last: string } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const following = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return { first: `${month}-01`, last: dayPlus(following, -1) };
}
