import type { Intake } from '../records/intake.js';

/** Exact counts of a table, the cells' keys, and how many centres contribute. Never leaves the build. */
export interface Tally {
  readonly counts: Uint32Array;
  /** Sum of the records' keys modulo 2³². */
  readonly keys: Uint32Array;
  readonly centres: Uint16Array;
}

/** Counts the categories of one column, or the pairs of two (row by row). */
export function tally(
  intake: Intake,
  rows: Uint8Array,
  rowCount: number,
  columns?: Uint8Array,
  columnCount = 1,
): Tally {
  const { n, keys, centreOf } = intake;
  const size = rowCount * columnCount;
  const counts = new Uint32Array(size);
  const sums = new Uint32Array(size);
  const centres = new Uint16Array(size);
  const last = new Int32Array(size).fill(-1);
  for (let record = 0; record < n; record++) {
    const cell = columns ? rows[record]! * columnCount + columns[record]! : rows[record]!;
    counts[cell]!++;
    sums[cell]! += keys[record]!;
    const centre = centreOf[record]!;
    if (last[cell] === centre) continue;
    last[cell] = centre;
    centres[cell]!++;
  }
  return { counts, keys: sums, centres };
}
