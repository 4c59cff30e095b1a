import { structuralZeros } from '../dimensions/structural-zeros.js';
import { fitBlock } from '../fit/fit-block.js';
import { matrix } from '../fit/matrix.js';
import { method } from '../method/method.js';
import { perturb } from '../noise/perturb.js';
import type { Intake } from '../records/intake.js';
import { seededFor } from '../records/random.js';
import { yes } from '../records/variable.js';
import type { Counted } from './counted.js';
import type { OneWay } from './one-way.js';
import { tally, type Tally } from './tally.js';

/** A fitted pair table, row by row. */
export interface Pair {
  readonly rows: Counted;
  readonly columns: Counted;
  readonly tally: Tally;
  readonly values: Float64Array;
  /** 1: declared impossible, and 0. */
  readonly impossible: Uint8Array;
}

/** May this pair be asked for in a year of n records? */
export function isOfferedPair(one: Counted, other: Counted, n: number): boolean {
  const isCore = one.dimension.isCore === true || other.dimension.isCore === true;
  return (
    isCore && !isRelated(one, other) && n >= method.recordsPerCell * one.categories.length * other.categories.length
  );
}

/** The same dimension, or one grouping the other. */
function isRelated(one: Counted, other: Counted): boolean {
  return one.dimension.id === other.dimension.id || one.parent === other || other.parent === one;
}

const impossible = new Set(
  structuralZeros.flatMap(({ first, second }) => [
    `${first.dimension}=${first.code}&${second.dimension}=${second.code}`,
    `${second.dimension}=${second.code}&${first.dimension}=${first.code}`,
  ]),
);

/** Fits pair tables, the coarse before the fine, each once. */
export class PairFitting {
  private readonly fitted = new Map<string, Pair>();

  constructor(
    private readonly intake: Intake,
    private readonly oneWays: ReadonlyMap<string, OneWay>,
    private readonly seed: readonly number[],
  ) {}

  /**
   * The table of two variables, fitted to what is published already: block by block, rows to (row × parent of the
   * columns), columns to (parent of the rows × column); where there is no parent, to the one-way values.
   */
  fit(rows: Counted, columns: Counted): Pair {
    const id = `${rows.id}|${columns.id}`;
    const known = this.fitted.get(id);
    if (known) return known;
    const width = columns.categories.length;
    const exact = tally(this.intake, rows.column, rows.categories.length, columns.column, width);
    const values = new Float64Array(exact.counts.length);
    const zeros = new Uint8Array(exact.counts.length);
    const random = seededFor(id, this.seed);
    for (const rowBlock of blocks(rows)) {
      for (const columnBlock of blocks(columns)) {
        const isImpossible = (row: number, column: number) =>
          this.isImpossible(rows, rowBlock.members[row] ?? 0, columns, columnBlock.members[column] ?? 0);
        const rowTotals = rowBlock.members.map((row) => this.margin(rows, row, columns.parent, columnBlock.parent));
        const columnTotals = columnBlock.members.map((column) =>
          this.margin(columns, column, rows.parent, rowBlock.parent),
        );
        const cellOf = (row: number, column: number) =>
          (rowBlock.members[row] ?? 0) * width + (columnBlock.members[column] ?? 0);
        const perturbed = this.start(exact, rows, columns, cellOf, rowTotals, columnTotals);
        const fit = fitBlock({ perturbed, rowTotals, columnTotals, isImpossible }, random);
        fit.values.values.forEach((value, index) => {
          const [row, column] = [Math.floor(index / fit.values.columns), index % fit.values.columns];
          values[cellOf(row, column)] = value;
          zeros[cellOf(row, column)] = fit.keepsImpossible && isImpossible(row, column) ? 1 : 0;
        });
      }
    }
    const pair: Pair = { rows, columns, tally: exact, values, impossible: zeros };
    this.fitted.set(id, pair);
    return pair;
  }

  private start(
    exact: Tally,
    rows: Counted,
    columns: Counted,
    cellOf: (row: number, column: number) => number,
    rowTotals: readonly number[],
    columnTotals: readonly number[],
  ) {
    const perturbedAt = (cell: number) => perturb(exact.counts[cell] ?? 0, exact.keys[cell] ?? 0);
    return matrix(rowTotals.length, columnTotals.length, (row, column) => {
      // "No" is never perturbed by itself: it is what "yes" leaves of its margin.
      if (columns.option !== undefined && column !== yes) {
        return Math.max(0, (rowTotals[row] ?? 0) - perturbedAt(cellOf(row, yes)));
      }
      if (rows.option !== undefined && row !== yes) {
        return Math.max(0, (columnTotals[column] ?? 0) - perturbedAt(cellOf(yes, column)));
      }
      return perturbedAt(cellOf(row, column));
    });
  }

  /** Published value of one category within one category of the other's parent. */
  private margin(of: Counted, category: number, parent: Counted | undefined, parentCategory: number): number {
    if (!parent) return this.oneWays.get(of.id)?.values[category] ?? 0;
    // Fitted in one direction only, so that both directions read the same table.
    const [rows, columns] = of.id < parent.id ? [of, parent] : [parent, of];
    const pair = this.fit(rows, columns);
    const [row, column] = rows === of ? [category, parentCategory] : [parentCategory, category];
    return pair.values[row * columns.categories.length + column] ?? 0;
  }

  private isImpossible(rows: Counted, row: number, columns: Counted, column: number): boolean {
    const [one, other] = [rows.categories[row]?.code ?? '', columns.categories[column]?.code ?? ''];
    return impossible.has(`${rows.dimension.id}=${one}&${columns.dimension.id}=${other}`);
  }
}

function blocks(counted: Counted): readonly { readonly parent: number; readonly members: readonly number[] }[] {
  const parents = [...new Set(counted.parentOf)];
  return parents.map((parent) => ({
    parent,
    members: counted.parentOf.flatMap((each, member) => (each === parent ? [member] : [])),
  }));
}
