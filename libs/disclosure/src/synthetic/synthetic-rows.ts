import type { Cube } from '../cube/cube.js';
import { unknownCode } from '../dimensions/dimension.js';
import { structuralZeros } from '../dimensions/structural-zeros.js';
import { seeded } from '../records/random.js';
import { yes } from '../records/variable.js';
import { columnsOf, type SyntheticColumn } from './columns.js';
import { Exchange } from './exchange.js';
import { pairGoals } from './pair-goals.js';

/** Beyond so many every row stands for several cases. */
export const mostRows = 10_000;

/** Exchanges tried for every row and column, at most so many in all. */
const triesEach = 40;
const mostTries = 4_000_000;

/** The first parts of the search accept what makes it worse by so much. */
const patience = [6, 3, 1, 0, 0, 0];
const triesAtOnce = 20_000;

/** The answers of one invented row: a code, or those of several answers. */
export type SyntheticRow = Readonly<Record<string, string | readonly string[]>>;

/**
 * Invented rows drawn from published tables alone: what is computed from published values adds no risk (post-processing).
 * Every margin is the published one, pairs come as near to the published tables as an exchange of answers gets them;
 * combinations of three answers are chance. The same cube and seed give the same rows for ever.
 *
 * @param dimensions those the rows tell of; what the cube has not is left out
 * @param seed four words of 32 bits
 * @returns a generator that may be left and taken up again between two steps, as the search takes some time; its
 *   result is the rows, as many as the year has cases, at most `mostRows`
 */
export function* syntheticRows(
  cube: Cube,
  dimensions: readonly string[],
  seed: readonly number[],
): Generator<void, readonly SyntheticRow[], void> {
  const random = seeded(...seed);
  const rows = Math.min(cube.n, mostRows);
  const columns = columnsOf(cube, dimensions, rows, random);
  const exchange = new Exchange(columns, pairGoals(cube, columns, rows), (2 * rows) / cube.n, random);
  const tries = Math.min(mostTries, triesEach * rows * columns.length) / patience.length;
  for (const worse of patience) {
    for (let done = 0; done < tries; done += triesAtOnce) {
      exchange.run(Math.min(triesAtOnce, tries - done), worse);
      yield;
    }
  }
  withoutImpossible(columns);
  return Array.from({ length: rows }, (_, row) => rowOf(columns, row));
}

/** Where the margins leave no other way, the second of two answers that exclude each other becomes unknown. */
function withoutImpossible(columns: readonly SyntheticColumn[]): void {
  for (const { first, second } of structuralZeros) {
    const one = columns.find(({ dimension, codes }) => dimension === first.dimension && codes.includes(first.code));
    const other = columns.find(({ dimension, codes }) => dimension === second.dimension && codes.includes(second.code));
    const unknown = other?.codes.indexOf(unknownCode) ?? -1;
    if (!one || !other || unknown < 0) continue;
    const [firstNumber, secondNumber] = [one.codes.indexOf(first.code), other.codes.indexOf(second.code)];
    for (let row = 0; row < one.values.length; row++) {
      if (one.values[row] === firstNumber && other.values[row] === secondNumber) other.values[row] = unknown;
    }
  }
}

function rowOf(columns: readonly SyntheticColumn[], row: number): SyntheticRow {
  const answers: Record<string, string | readonly string[]> = {};
  const chosen = new Map<string, string[]>();
  for (const { dimension, option, codes, values } of columns) {
    const number = values[row]!;
    if (option === undefined) {
      answers[dimension] = codes[number] ?? '';
      continue;
    }
    const options = chosen.get(dimension) ?? [];
    if (number === yes) options.push(option);
    chosen.set(dimension, options);
  }
  return { ...answers, ...Object.fromEntries(chosen) };
}

/** All rows at once. */
export function drawSynthetic(
  cube: Cube,
  dimensions: readonly string[],
  seed: readonly number[],
): readonly SyntheticRow[] {
  const drawing = syntheticRows(cube, dimensions, seed);
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}
