import { daysFrom } from '../../../format/dates.js';
import type { DayRange, TrackItem } from '../model/model.js';

export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Scale {
  range: DayRange;
  today: string;
  x: (day: string) => number;
  left: number;
  right: number;
}

export function scaleOf(range: DayRange, today: string, left: number, right: number): Scale {
  const perDay = (right - left) / Math.max(1, daysFrom(range.from, range.until));
  return { range, today, left, right, x: (day) => rounded(left + daysFrom(range.from, day) * perDay) };
}

/** A bar, dot or dashed outline in pixels. A side that is `open` has no rounded edge: it goes on beyond. */
export interface Shape {
  x1: number;
  x2: number;
  opensLeft: boolean;
  opensRight: boolean;
  seams: number[];
}

/** Where an item is drawn, or null when all of it lies outside the range. A day is drawn with both its ends. */
export function shapeOf(item: TrackItem, scale: Scale): Shape | null {
  const { range, today } = scale;
  const from = item.from ?? range.from;
  if (item.form === 'moment') {
    if (from < range.from || from > range.until) return null;
    return { x1: scale.x(from), x2: scale.x(from), opensLeft: false, opensRight: false, seams: [] };
  }
  const open = item.until === null;
  const until = item.until ?? (item.form === 'planned' || from > today ? range.until : today);
  if (until < range.from || from > range.until) return null;
  return {
    x1: Math.max(scale.left, scale.x(from)),
    x2: Math.min(scale.right, Math.max(scale.x(until), scale.x(from) + 3)),
    opensLeft: item.from === null || from < range.from,
    opensRight: open || until > range.until,
    seams: item.seams.filter((day) => day > range.from && day < range.until).map(scale.x),
  };
}

export const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;
