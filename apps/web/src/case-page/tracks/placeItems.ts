import type { TrackItem } from './model.js';
import { type Scale, type Shape, shapeOf } from './scale.js';
import { textWidth } from './textWidth.js';

export interface Label {
  x: number;
  anchor: 'start' | 'end';
  text: string;
  /** Beside its bar: drawn with a halo, for it may cross a line. */
  isOutside: boolean;
}

export interface PlacedItem {
  item: TrackItem;
  shape: Shape;
  row: number;
  label: Label | null;
}

type Extent = readonly [number, number];

const inset = 6;
const gap = 8;
const dotRadius = 4.5;

/**
 * Gives every item of a lane a row and its label a place: inside the bar, else beside it where nothing else stands.
 * What would cover something moves to a row of its own.
 *
 * @param mostRows past this many rows a label is left out (its words stay in the table); a bar never is
 */
export function placeItems(items: readonly TrackItem[], scale: Scale, mostRows = Infinity): PlacedItem[] {
  const rows: Extent[][] = [];
  const shapes = items.flatMap((item) => {
    const shape = shapeOf(item, scale);
    return shape ? [{ item, shape }] : [];
  });
  return shapes
    .sort((a, b) => a.shape.x1 - b.shape.x1 || a.shape.x2 - b.shape.x2)
    .map(({ item, shape }) => {
      const body = bodyOf(item, shape);
      const candidates = labelsFor(item, body, scale);
      for (let row = 0; row < Math.min(rows.length + 1, mostRows); row += 1) {
        const taken = (rows[row] ??= []);
        const label = candidates.find((candidate) => isFree(taken, extentOf(body, candidate)));
        if (label) {
          taken.push(extentOf(body, label));
          return { item, shape, row, label };
        }
      }
      const row = Math.max(0, rows.findIndex((taken) => isFree(taken, body)));
      rows[row]?.push(body);
      return { item, shape, row, label: null };
    });
}

const bodyOf = (item: TrackItem, { x1, x2 }: Shape): Extent => (item.form === 'moment' ? [x1 - dotRadius, x1 + dotRadius] : [x1, x2]);

function labelsFor(item: TrackItem, [x1, x2]: Extent, scale: Scale): Label[] {
  const width = textWidth(item.label);
  const inside: Label = { x: x1 + inset, anchor: 'start', text: item.label, isOutside: false };
  if (item.form !== 'moment' && width + 2 * inset <= x2 - x1) return [inside];

  const right: Label = { x: x2 + gap, anchor: 'start', text: item.label, isOutside: true };
  const left: Label = { x: x1 - gap, anchor: 'end', text: item.label, isOutside: true };
  const fits = [
    ...(right.x + width <= scale.x(scale.today) ? [right] : []),
    ...(left.x - width >= scale.left ? [left] : []),
    ...(right.x + width <= scale.right ? [right] : []),
  ];
  if (fits.length > 0) return fits;
  const roomRight = scale.right - right.x;
  const roomLeft = left.x - scale.left;
  return roomRight >= roomLeft
    ? [{ ...right, text: shortened(item.label, roomRight) }]
    : [{ ...left, text: shortened(item.label, roomLeft) }];
}

function extentOf([x1, x2]: Extent, label: Label): Extent {
  if (!label.isOutside) return [x1, x2];
  const width = textWidth(label.text);
  return label.anchor === 'start' ? [x1, label.x + width + gap] : [label.x - width - gap, x2];
}

/** Bars that only touch may share a row. */
const isFree = (taken: readonly Extent[], [from, until]: Extent) => taken.every(([a, b]) => until <= a + 0.5 || from >= b - 0.5);

function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
