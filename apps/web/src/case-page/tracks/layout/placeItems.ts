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
 * Gives every item of a lane a row and its words a place. First the bars take their rows and never cover each other,
 * then the dots; only then the words, which cover neither. Words that find no room move to a row of their own.
 *
 * @param mostRows past this many rows words are cut or left out (the table has them in full); a bar never is
 */
export function placeItems(items: readonly TrackItem[], scale: Scale, mostRows = Infinity): PlacedItem[] {
  const rows = new Rows();
  const shapes = items
    .flatMap((item) => asShape(item, scale))
    .sort((a, b) => a.shape.x1 - b.shape.x1 || a.shape.x2 - b.shape.x2);
  const isDot = ({ item }: Drawn) => item.form === 'moment';
  const bars = shapes.filter((one) => !isDot(one)).map((bar) => ({ ...bar, row: rows.take(bar.item.id, bar.body) }));
  const dots = shapes.filter(isDot).map((dot) => ({ ...dot, row: rows.take(dot.item.id, dot.body, mostRows) }));
  return [...bars, ...dots]
    .map((one) => withWords(one, rows, scale, mostRows))
    .sort((a, b) => a.shape.x1 - b.shape.x1 || a.row - b.row);
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
