import type { Random } from '../records/random.js';
import { controlledRounding } from './controlled-rounding.js';
import { at, matrix, type Matrix } from './matrix.js';
import { proportionalFit } from './proportional-fit.js';

/** A table to be fitted to two published margins of the same sum. */
export interface Block {
  /** Perturbed cells. */
  readonly perturbed: Matrix;
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** Declared impossible. */
  readonly isImpossible: (row: number, column: number) => boolean;
}

/** Start of the fitting: every cell both of whose margins have somebody may have somebody. */
export function startOf({ perturbed, rowTotals, columnTotals, isImpossible }: Block): Matrix {
  const total = rowTotals.reduce((sum, value) => sum + value, 0);
  return matrix(perturbed.rows, perturbed.columns, (row, column) => {
    if (isImpossible(row, column) || total === 0) return 0;
    const expected = ((rowTotals[row] ?? 0) * (columnTotals[column] ?? 0)) / total;
    return at(perturbed, row, column) + 0.3 * Math.min(1, expected);
  });
}

/**
 * Whole numbers with exactly these margins, as near to the perturbed cells as proportions allow. Impossible cells stay
 * 0 unless the margins (which are perturbed) leave no such table; then `keepsImpossible` is false.
 */
export function fitBlock(block: Block, random: Random): { readonly values: Matrix; readonly keepsImpossible: boolean } {
  const { rowTotals, columnTotals, isImpossible } = block;
  const fitted = proportionalFit(startOf(block), rowTotals, columnTotals);
  const values = controlledRounding(fitted, rowTotals, columnTotals, isImpossible, random);
  if (values) return { values, keepsImpossible: true };

  const relaxed = { ...block, isImpossible: () => false };
  const again = proportionalFit(startOf(relaxed), rowTotals, columnTotals);
  const always = controlledRounding(again, rowTotals, columnTotals, relaxed.isImpossible, random);
  if (!always) throw new RangeError('rowTotals: another sum than columnTotals');
  return { values: always, keepsImpossible: false };
}
