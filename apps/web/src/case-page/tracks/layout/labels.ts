import type { TrackItem } from '../model/model.js';
import type { Scale } from './scale.js';
import { textWidth } from './textWidth.js';

export interface Label {
  x: number;
  anchor: 'start' | 'end';
  text: string;
  /** Beside its bar: drawn with a halo, for it may cross a line. */
  isOutside: boolean;
}

/** From and until in pixels. */
export type Extent = readonly [number, number];

const inset = 6;
const gap = 8;
const shortestInside = 56;

/** Where the words of an item may stand, best first: inside the bar, else beside it within the plot; in full, else short. */
export function labelsFor(item: TrackItem, body: Extent, scale: Scale): Label[] {
  const texts = [...new Set([item.label, item.shortLabel ?? item.label])];
  const inside = item.form === 'moment' ? [] : texts.flatMap((text) => insideOf(text, body));
  if (inside[0]?.text === item.label) return inside.slice(0, 1);
  return [...inside, ...texts.flatMap((text) => besideOf(text, body, scale))];
}

/** When nothing else fits: as much of the words as the bar holds, or none. */
export function cutLabel(item: TrackItem, body: Extent): Label | null {
  const [x1, x2] = body;
  if (item.form === 'moment' || x2 - x1 < shortestInside) return null;
  return {
    x: x1 + inset,
    anchor: 'start',
    text: shortened(item.shortLabel ?? item.label, x2 - x1 - 2 * inset),
    isOutside: false,
  };
}

export function extentOf([x1, x2]: Extent, label: Label): Extent {
  if (!label.isOutside) return [x1, x2];
  const width = textWidth(label.text);
  return label.anchor === 'start' ? [x1, label.x + width + gap] : [label.x - width - gap, x2];
}

const insideOf = (text: string, [x1, x2]: Extent): Label[] =>
  textWidth(text) + 2 * inset <= x2 - x1 ? [{ x: x1 + inset, anchor: 'start', text, isOutside: false }] : [];

function besideOf(text: string, [x1, x2]: Extent, { x, today, left, right }: Scale): Label[] {
  const width = textWidth(text);
  const after: Label = { x: x2 + gap, anchor: 'start', text, isOutside: true };
  const before: Label = { x: x1 - gap, anchor: 'end', text, isOutside: true };
  return [
    // Words about the past stand in the past, clear of today's line, if they can.
    ...(after.x + width <= x(today) ? [after] : []),
    ...(before.x - width >= left ? [before] : []),
    ...(after.x + width <= right ? [after] : []),
  ];
}

function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
