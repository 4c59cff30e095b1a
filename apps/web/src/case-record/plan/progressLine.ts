import { daysFrom } from '../../format/dates.js';

export interface ProgressPoint {
  on: string;
  value: number;
}

/**
 * Where the days of a course stand in a drawing: time from the first day to today along `width`, the scale along `height`
 * with its best value on top.
 *
 * @returns x and y in pixels, in the order of the days
 */
export function progressLine(
  course: readonly ProgressPoint[],
  { today, width, height, most }: { today: string; width: number; height: number; most: number },
): { x: number; y: number }[] {
  const first = course[0]?.on ?? today;
  const span = Math.max(1, daysFrom(first, today));
  return course.map(({ on, value }) => ({
    x: Math.round((daysFrom(first, on) / span) * width),
    y: Math.round((1 - value / most) * height),
  }));
}
