import { type FlagMark, flagMarks, type TodayMark, todayMark } from './marks.js';
import type { DayRange, Flag, Lane } from '../model/model.js';
import { placeItems, type PlacedItem } from './placeItems.js';
import { type Plot, scaleOf } from './scale.js';
import { type Tick, ticks } from './ticks.js';

export interface PlacedLane {
  lane: Lane;
  y: number;
  height: number;
  items: PlacedItem[];
}

export interface GraphLayout {
  width: number;
  height: number;
  plot: Plot;
  lanes: PlacedLane[];
  ticks: (Tick & { x: number })[];
  today: TodayMark;
  flags: FlagMark[];
}

export const rowHeight = 19;
export const barHeight = 15;
const lanePadding = 4;
const labelColumn = 118;
const axisHeight = 22;
const footHeight = 28;
const tickRoom = 74;

/** Phases a case has had are few and told in detail; overlapping residence statuses and children must all be seen. */
const mostRows = { residence: Infinity, children: Infinity } as Partial<Record<string, number>>;

/**
 * The whole graph in pixels, for a given width.
 *
 * @param width of the drawing; at least 420 makes sense, below there is the phone's graph
 */
export function layout(
  lanes: readonly Lane[],
  flags: readonly Flag[],
  range: DayRange,
  today: string,
  width: number,
): GraphLayout {
  const scale = scaleOf(range, today, labelColumn, width - 8);
  let y = axisHeight;
  const placed = lanes.flatMap((lane) => {
    const items = placeItems(lane.items, scale, mostRows[lane.id] ?? 2);
    if (items.length === 0) return [];
    const rows = Math.max(...items.map(({ row }) => row)) + 1;
    const height = lanePadding + rows * rowHeight;
    const at = y;
    y += height;
    return [{ lane, y: at, height, items }];
  });
  const plot = { left: scale.left, right: scale.right, top: axisHeight - 2, bottom: y };
  const marks = flagMarks(flags, scale);
  const todayAt = todayMark(scale, marks, plot);
  const axis = ticks(range, scale.right - scale.left, tickRoom)
    .map((tick) => ({ ...tick, x: scale.x(tick.day) }))
    .filter(
      ({ x, hasYear }) => x < width - (hasYear ? 56 : 30) && (todayAt.isAtFoot || Math.abs(x + 24 - todayAt.x) > 52),
    );
  return { width, height: y + footHeight, plot, lanes: placed, ticks: axis, today: todayAt, flags: marks };
}

/** Upper edge of an item's bar. */
export const barTop = (lane: PlacedLane, row: number): number => lane.y + lanePadding + row * rowHeight;
