import { spread } from './flags.js';
import type { Flag } from '../model/model.js';
import type { Plot, Scale } from './scale.js';

export interface FlagMark extends Flag {
  /** Where the day is, and where its number stands beside its neighbours. */
  x: number;
  markX: number;
  isOverdue: boolean;
  /** Due after the right edge: the number is kept there, without a line. */
  isBeyond: boolean;
}

export interface TodayMark {
  x: number;
  pillX: number;
  pillY: number;
  isAtFoot: boolean;
}

const markGap = 19;
export const pillWidth = 42;

export function flagMarks(flags: readonly Flag[], scale: Scale): FlagMark[] {
  const inRange = flags.filter(({ dueOn }) => dueOn >= scale.range.from);
  const marks = inRange.map((flag) => ({ ...flag, x: Math.min(scale.x(flag.dueOn), scale.right) }));
  const spreadOut = spread(
    marks.map(({ x }) => x),
    markGap,
    scale.left + 9,
    scale.right - 1,
  );
  return marks.map((flag, at) => ({
    ...flag,
    markX: spreadOut[at] ?? flag.x,
    isOverdue: flag.dueOn < scale.today,
    isBeyond: flag.dueOn > scale.range.until,
  }));
}

/** The word "heute" stands left of its line at the foot, unless a number needs that place: then above the plot. */
export function todayMark(scale: Scale, marks: readonly FlagMark[], plot: Plot): TodayMark {
  const x = scale.x(scale.today);
  const pillX = x - pillWidth - 6;
  const isAtFoot = pillX >= 0 && !marks.some(({ markX }) => markX > pillX - 10 && markX < x + 2);
  return isAtFoot
    ? { x, pillX, pillY: plot.bottom + 4, isAtFoot }
    : { x, pillX: x - pillWidth / 2, pillY: 1, isAtFoot };
}
