import { type FlagMark, flagMarks, type TodayMark, todayMark } from './marks.js';
import type { DayRange, Flag, Lane, TrackItem } from '../model/model.js';
import { type Plot, scaleOf, type Shape, shapeOf } from './scale.js';
import { type Tick, ticks } from './ticks.js';

export interface PhoneRow {
  /** Words of a single status; null where the row stands for its whole lane. */
  label: string | null;
  lane: Lane;
  y: number;
  bars: { item: TrackItem; shape: Shape }[];
}

export interface PhoneLayout {
  width: number;
  height: number;
  plot: Plot;
  rows: PhoneRow[];
  ticks: (Tick & { x: number })[];
  today: TodayMark;
  flags: FlagMark[];
}

export const phoneRowHeight = 37;
const axisHeight = 22;
const footHeight = 26;

/** The phone's own graph: words above the bars, a row for each residence status, one for each other phase. */
export function phoneLayout(
  lanes: readonly Lane[],
  flags: readonly Flag[],
  range: DayRange,
  today: string,
  width: number,
): PhoneLayout {
  const scale = scaleOf(range, today, 4, width - 4);
  const residenceFirst = [...lanes].sort((a, b) => Number(b.id === 'residence') - Number(a.id === 'residence'));
  const rows = residenceFirst
    .flatMap((lane) => rowsOf(lane))
    .map(({ lane, label, items }) => ({
      lane,
      label,
      bars: items.flatMap((item) => drawn(item, shapeOf(item, scale))),
    }))
    .filter(({ bars }) => bars.length > 0)
    .map((row, at) => ({ ...row, y: axisHeight + at * phoneRowHeight }));
  const plot = {
    left: scale.left,
    right: scale.right,
    top: axisHeight - 2,
    bottom: axisHeight + rows.length * phoneRowHeight + 4,
  };
  const marks = flagMarks(flags, scale);
  const todayAt = todayMark(scale, marks, plot);
  const axis = ticks(range, scale.right - scale.left, 66)
    .map((tick) => ({ ...tick, x: scale.x(tick.day) }))
    .filter(({ x }) => x < width - 30 && (todayAt.isAtFoot || Math.abs(x + 20 - todayAt.x) > 48));
  return { width, height: plot.bottom + footHeight, plot, rows, ticks: axis, today: todayAt, flags: marks };
}

function rowsOf(lane: Lane): { lane: Lane; label: string | null; items: readonly TrackItem[] }[] {
  if (lane.id !== 'residence' && lane.id !== 'children') return [{ lane, label: null, items: lane.items }];
  return lane.items.map((item) => ({ lane, label: item.label, items: [item] }));
}

const drawn = (item: TrackItem, shape: Shape | null) => (shape ? [{ item, shape }] : []);
