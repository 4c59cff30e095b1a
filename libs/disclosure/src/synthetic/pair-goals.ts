import type { Cube } from '../cube/cube.js';
import { structuralZeros } from '../dimensions/structural-zeros.js';
import { yes } from '../records/variable.js';
import type { SyntheticColumn } from './columns.js';
import { tableOf } from './margins.js';

/** What a cell of two columns should hold; above 0 a number of rows. */
export const goal = { free: -1, hidden: -2, impossible: -3 } as const;

/** Two columns whose published table the rows should come near to. */
export interface PairGoals {
  readonly rows: SyntheticColumn;
  readonly columns: SyntheticColumn;
  readonly width: number;
  /** Row by row: the published number, or one of `goal`. */
  readonly goals: Float64Array;
  /** Row by row: how many rows of the file there are. */
  readonly counts: Int32Array;
}

const impossible = new Set(
  structuralZeros.flatMap(({ first, second }) => {
    const [one, other] = [`${first.dimension}=${first.code}`, `${second.dimension}=${second.code}`];
    return [`${one}&${other}`, `${other}&${one}`];
  }),
);

/** Whether nobody can have both answers. */
export function isImpossible(dimension: string, code: string, otherDimension: string, otherCode: string): boolean {
  return impossible.has(`${dimension}=${code}&${otherDimension}=${otherCode}`);
}

/** Every two columns that a published table or a declared impossibility binds together. */
export function pairGoals(cube: Cube, columns: readonly SyntheticColumn[], rows: number): readonly PairGoals[] {
  return columns.flatMap((one, index) =>
    columns.slice(index + 1).flatMap((other) => goalsOf(cube, one, other, rows) ?? []),
  );
}

function goalsOf(cube: Cube, one: SyntheticColumn, other: SyntheticColumn, rows: number): PairGoals | undefined {
  if (one.dimension === other.dimension) return undefined;
  const table = tableOf(cube, [one.dimension, other.dimension]);
  const isInOrder = table?.dimensions[0] === one.dimension;
  const values = new Map(
    table?.cells.map(({ codes: [first = '', second = ''], value }) => [
      isInOrder ? `${first}&${second}` : `${second}&${first}`,
      value,
    ]),
  );
  const width = other.codes.length;
  const goals = new Float64Array(one.codes.length * width).fill(goal.free);
  let isBound = false;
  for (const [row, rowCode] of answersOf(one)) {
    for (const [column, columnCode] of answersOf(other)) {
      const value = values.get(`${rowCode}&${columnCode}`);
      const cell = row * width + column;
      if (isImpossible(one.dimension, rowCode, other.dimension, columnCode)) goals[cell] = goal.impossible;
      else if (value === null) goals[cell] = goal.hidden;
      else if (value !== undefined) goals[cell] = (value * rows) / cube.n;
      isBound ||= goals[cell] !== goal.free;
    }
  }
  return isBound ? { rows: one, columns: other, width, goals, counts: countsOf(one, other) } : undefined;
}

/** Of an option only its yes has a number of its own. */
function answersOf({ option, codes }: SyntheticColumn): readonly (readonly [number: number, code: string])[] {
  return option === undefined ? codes.map((code, number) => [number, code] as const) : [[yes, option] as const];
}

function countsOf(one: SyntheticColumn, other: SyntheticColumn): Int32Array {
  const counts = new Int32Array(one.codes.length * other.codes.length);
  for (let row = 0; row < one.values.length; row++)
    counts[one.values[row]! * other.codes.length + other.values[row]!]!++;
  return counts;
}
