import type { Grid } from '../tables/grid.js';

/** One bar: what is drawn pale, what lies dark on it. Null: protected, nothing is drawn. */
export interface Bar {
  readonly code: string;
  readonly whole: number | null;
  readonly part: number | null;
}

/** Bars of a table's single rows: of two dimensions the row by itself, and on it the chosen column. */
export function barsOf({ rows, columns }: Grid, column: number): readonly Bar[] {
  return rows
    .filter(({ level }) => level !== 'group')
    .map(({ category, cells, sum }) => ({
      code: category.code,
      whole: (columns.length > 0 ? sum : cells[0])?.value ?? null,
      part: columns.length > 0 ? (cells[column]?.value ?? null) : null,
    }));
}
