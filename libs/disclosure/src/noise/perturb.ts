import { probabilityTable } from './probability-table.js';

/** The row position of a cell: its key, scaled to 0 to 9,999. */
export function positionOf(cellKey: number): number {
  return Math.floor((cellKey * 10_000) / 2 ** 32);
}

/**
 * The count with its noise. The cell's key is the sum of its records' keys modulo 2³²: the same set of records gets the
 * same answer, whatever the question.
 *
 * @param count   true count, whole number ≥ 0
 * @param cellKey 0 to 2³² − 1
 * @returns 0 or a whole number ≥ 3, at most 3 away from `count`; 0 for 0
 */
export function perturb(count: number, cellKey: number): number {
  const { weights, d } = probabilityTable;
  const row: readonly number[] = weights[Math.min(count, weights.length - 1)] ?? weights[0];
  const position = positionOf(cellKey);
  let cumulated = 0;
  for (let change = 0; change < row.length; change++) {
    cumulated += row[change] ?? 0;
    if (cumulated > position) return count + change - d;
  }
  return count;
}
