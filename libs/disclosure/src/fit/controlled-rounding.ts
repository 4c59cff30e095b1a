import { fraction, type Random } from '../records/random.js';
import { matrix, type Matrix } from './matrix.js';

/** Cost of leaving the two whole numbers next to the fitted value, so that repair does it only where nothing else helps. */
const beyond = 1000;

/**
 * Rounds every cell up or down at random, up as often as its fraction says, then repairs the margins by alternating
 * paths (one cell up, one down, …), staying beside the fitted value wherever that is possible.
 * (Controlled random rounding: Cox, "A constructive procedure for unbiased controlled rounding", JASA 1987.)
 *
 * @param isBlocked cells that stay 0
 * @returns whole numbers ≥ 0 with exactly these margins; `undefined` if the blocked cells leave no such table
 */
export function controlledRounding(
  fitted: Matrix,
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  isBlocked: (row: number, column: number) => boolean,
  random: Random,
): Matrix | undefined {
  const { rows, columns } = fitted;
  const blocked = matrix(rows, columns, (row, column) => (isBlocked(row, column) ? 1 : 0)).values;
  // 1e-7: what fitting leaves beside a whole number is no fraction.
  const floors = fitted.values.map((value) => Math.floor(value + 1e-7));
  const values = floors.map((floor, cell) =>
    fraction(random) < fitted.values[cell]! - floor - 1e-7 ? floor + 1 : floor,
  );
  const missing = new Float64Array(rows + columns);
  rowTotals.forEach((total, row) => (missing[row] = total));
  columnTotals.forEach((total, column) => (missing[rows + column] = total));
  values.forEach((value, cell) => {
    missing[Math.floor(cell / columns)]! -= value;
    missing[rows + (cell % columns)]! -= value;
  });

  const shape: Shape = { rows, columns, values, floors, blocked, missing };
  while (missing.some((amount) => amount !== 0)) {
    if (!repairOnce(shape)) return undefined;
  }
  return { rows, columns, values };
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly floors: Float64Array;
  readonly blocked: Float64Array;
  /** What rows, then columns lack. */
  readonly missing: Float64Array;
}

/**
 * Moves one unit along the cheapest path: from a row that lacks one or a column that has one too many, by adding to
 * cells (row → column) and taking from cells (column → row), to a column that lacks one or a row with one too many.
 */
function repairOnce(shape: Shape): boolean {
  const { rows, columns, missing } = shape;
  const count = rows + columns;
  const distance = new Float64Array(count).fill(Infinity);
  const before = new Int32Array(count).fill(-1);
  const done = new Uint8Array(count);
  const isSource = (node: number) => (node < rows ? missing[node]! > 0 : missing[node]! < 0);
  const isSink = (node: number) => (node < rows ? missing[node]! < 0 : missing[node]! > 0);
  for (let node = 0; node < count; node++) if (isSource(node)) distance[node] = 0;

  for (;;) {
    let nearest = -1;
    for (let node = 0; node < count; node++) {
      if (!done[node] && distance[node]! < Infinity && (nearest < 0 || distance[node]! < distance[nearest]!))
        nearest = node;
    }
    if (nearest < 0) return false;
    if (isSink(nearest)) {
      walkBack(shape, nearest, before);
      return true;
    }
    done[nearest] = 1;
    const [first, last] = nearest < rows ? [rows, count] : [0, rows];
    for (let node = first; node < last; node++) {
      const length = distance[nearest]! + costOf(shape, nearest, node);
      if (length < distance[node]!) [distance[node], before[node]] = [length, nearest];
    }
  }
}

/** Price of adding to a cell (from its row) or of taking from it (from its column). */
function costOf({ rows, columns, values, floors, blocked }: Shape, from: number, to: number): number {
  const adds = from < rows;
  const cell = adds ? from * columns + to - rows : to * columns + from - rows;
  if (blocked[cell]) return Infinity;
  const value = values[cell]!;
  const floor = floors[cell]!;
  if (adds) return value <= floor ? 1 : beyond * (value - floor);
  if (value === 0) return Infinity;
  return value > floor ? 1 : beyond * (floor - value + 1);
}

function walkBack({ rows, columns, values, missing }: Shape, sink: number, before: Int32Array): void {
  missing[sink]! += sink < rows ? 1 : -1;
  let node = sink;
  while (before[node]! >= 0) {
    const from = before[node]!;
    if (from < rows) values[from * columns + node - rows]! += 1;
    else values[node * columns + from - rows]! -= 1;
    node = from;
  }
  missing[node]! += node < rows ? -1 : 1;
}
