/** A table of numbers, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function matrix(rows: number, columns: number, valueOf: (row: number, column: number) => number): Matrix {
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = valueOf(row, column);
  }
  return { rows, columns, values };
}

export function at({ columns, values }: Matrix, row: number, column: number): number {
  return values[row * columns + column] ?? 0;
}
