import { cutLabel, type Extent, extentOf, type Label, labelsFor } from './labels.js';
import type { TrackItem } from '../model/model.js';
import { Rows } from './rows.js';
import { type Scale, type Shape, shapeOf } from './scale.js';

export interface PlacedItem {
  item: TrackItem;
  shape: Shape;
  row: number;
  label: Label | null;
}

const dotRadius = 4.5;

/**
 * Gives every item of a lane a row and its words a place. Bars come first and never cover each other; then their
 * words; then the dots with theirs. What finds no room moves to a row of its own.
 *
 * @param mostRows past this many rows words are cut or left out (the table has them in full); a bar never is
 */
export function placeItems(items: readonly TrackItem[], scale: Scale, mostRows = Infinity): PlacedItem[] {
  const rows = new Rows();
  const shapes = items
    .flatMap((item) => asShape(item, scale))
    .sort((a, b) => a.shape.x1 - b.shape.x1 || a.shape.x2 - b.shape.x2);
  const bars = shapes
    .filter(({ item }) => item.form !== 'moment')
    .map((bar) => ({ ...bar, row: rows.take(bar.item.id, bar.body) }))
    .map((bar) => withWords(bar, rows, scale, mostRows));
  const dots = shapes.filter(({ item }) => item.form === 'moment').map((dot) => placedDot(dot, rows, scale, mostRows));
  return [...bars, ...dots].sort((a, b) => a.shape.x1 - b.shape.x1 || a.row - b.row);
}

interface Drawn {
  item: TrackItem;
  shape: Shape;
  body: Extent;
}

function asShape(item: TrackItem, scale: Scale): Drawn[] {
  const shape = shapeOf(item, scale);
  if (!shape) return [];
  const body: Extent = item.form === 'moment' ? [shape.x1 - dotRadius, shape.x1 + dotRadius] : [shape.x1, shape.x2];
  return [{ item, shape, body }];
}

function withWords(
  { item, shape, body, row }: Drawn & { row: number },
  rows: Rows,
  scale: Scale,
  mostRows: number,
): PlacedItem {
  const labels = labelsFor(item, body, scale);
  const candidates = [row, ...rows.upTo(mostRows).filter((other) => other !== row)];
  for (const at of candidates) {
    const label = labels.find((one) => rows.isFree(at, extentOf(body, one), item.id));
    if (!label) continue;
    rows.move(item.id, at, extentOf(body, label));
    return { item, shape, row: at, label };
  }
  return { item, shape, row, label: cutLabel(item, body) };
}

function placedDot({ item, shape, body }: Drawn, rows: Rows, scale: Scale, mostRows: number): PlacedItem {
  const labels = labelsFor(item, body, scale);
  for (const row of rows.upTo(mostRows)) {
    const label = labels.find((one) => rows.isFree(row, extentOf(body, one), item.id));
    if (!label) continue;
    rows.move(item.id, row, extentOf(body, label));
    return { item, shape, row, label };
  }
  const row = rows.upTo(mostRows).find((at) => rows.isFree(at, body, item.id)) ?? 0;
  rows.move(item.id, row, body);
  return { item, shape, row, label: null };
}
