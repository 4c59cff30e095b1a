import { daysFrom } from '../../../format/dates.js';
import type { DayRange } from '../model/model.js';

export interface Tick {
  day: string;
  /** The first tick and every January bear the year. */
  hasYear: boolean;
}

const rarest = 24;
const steps = [1, 3, 6, 12, rarest];
const daysOfMonth = 30.44;

/**
 * First days of months (quarters, half-years, years) so far apart that their labels never touch.
 *
 * @param width of the plot in pixels
 * @param room pixels a label needs
 */
export function ticks({ from, until }: DayRange, width: number, room: number): Tick[] {
  const pixelsPerMonth = (width / Math.max(1, daysFrom(from, until))) * daysOfMonth;
  const step = steps.find((months) => months * pixelsPerMonth >= room) ?? rarest;
  const found: Tick[] = [];
  const [year, month] = from.split('-').map(Number) as [number, number];
  const first = Math.ceil((year * 12 + month) / step) * step;
  for (let at = first; ; at += step) {
    const day = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (day >= until) return found;
    found.push({ day, hasYear: found.length === 0 || day.slice(5, 7) === '01' });
  }
}
