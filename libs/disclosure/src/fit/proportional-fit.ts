import { matrix, type Matrix } from './matrix.js';

/**
 * Iterative proportional fitting (Deming and Stephan 1940): scales rows and columns in turn until both margins hold.
 * Where the start is positive wherever both margins are, 60 rounds suffice.
 */
export function proportionalFit(
  start: Matrix,
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  rounds = 60,
): Matrix {
  const { rows, columns } = start;
  const values = start.values.slice();
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++) scale(values, row * columns, 1, columns, rowTotals[row] ?? 0);
    for (let column = 0; column < columns; column++) scale(values, column, columns, rows, columnTotals[column] ?? 0);
  }
  return matrix(rows, columns, (row, column) => values[row * columns + column] ?? 0);
}

function scale(values: Float64Array, first: number, step: number, count: number, total: number): void {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += values[first + index * step]!;
  const factor = sum > 0 ? total / sum : 0;
  for (let index = 0; index < count; index++) values[first + index * step]! *= factor;
}
