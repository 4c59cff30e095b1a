import { tableId, type Cube, type CubeTable } from '../cube/cube.js';

/** How many of the rows have a code. */
export interface MarginCell {
  readonly code: string;
  readonly count: number;
}

export function tableOf(cube: Cube, dimensions: readonly string[]): CubeTable | undefined {
  return cube.tables.find(({ id }) => id === tableId(dimensions) || id === tableId(dimensions.toReversed()));
}

/**
 * The published one-way table of a single-answer dimension as whole numbers of rows. Answers that are not shown share
 * evenly what the shown ones leave of the total; nobody knows more than that.
 *
 * @param rows at most as many as the year has cases; with fewer, every answer keeps its part
 */
export function marginOf(cube: Cube, dimension: string, rows: number): readonly MarginCell[] {
  const cells = tableOf(cube, [dimension])?.cells ?? [];
  const shown = cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const hidden = cells.filter(({ value }) => value === null).length;
  const part = rows / cube.n;
  const wanted = cells.map(({ value }) => (value ?? (cube.n - shown) / hidden) * part);
  const counts = addingUpTo(rows, wanted);
  return cells.map(({ codes }, index) => ({ code: codes[0] ?? '', count: counts[index] ?? 0 }));
}

/** Rows that have an option of several; an option that is not shown is not drawn. */
export function optionCount(cube: Cube, dimension: string, option: string, rows: number): number {
  const cell = tableOf(cube, [dimension])?.cells.find(({ codes }) => codes[0] === option);
  return Math.round(((cell?.value ?? 0) * rows) / cube.n);
}

/** Whole numbers next to the wanted ones that add up: the largest remainders are rounded up (Hamilton 1792). */
export function addingUpTo(total: number, wanted: readonly number[]): readonly number[] {
  const counts = wanted.map((each) => Math.floor(each + 1e-9));
  const missing = total - counts.reduce((sum, each) => sum + each, 0);
  const byRemainder = wanted
    .map((each, index) => ({ index, remainder: each - (counts[index] ?? 0) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, missing))) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
