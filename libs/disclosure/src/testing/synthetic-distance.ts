import type { Cube, CubeTable } from '../cube/cube.js';
import type { SyntheticRow } from '../synthetic/synthetic-rows.js';

/** Names of the dimensions that the invented records of a year tell of, in the order of the file. */
export const syntheticQuestions: readonly string[] = [
  'exploitationGroup',
  'gender',
  'ageGroup',
  'minorAtOffence',
  'region',
  'means',
  'country',
  'residenceGroup',
  'referral',
  'investigation',
];

/** How far invented rows are from the published numbers; shown cells only. */
export interface SyntheticDistance {
  readonly dimension: string;
  /** Shown answers. */
  readonly answers: number;
  /** The furthest any of them is off. */
  readonly furthest: number;
  /** Shown cells of its tables with the other dimensions of the rows. */
  readonly pairCells: number;
  /** The mean of how far they are off, without sign. */
  readonly pairMean: number;
  /** The part of them that is off by three at most. */
  readonly pairWithin3: number;
  readonly pairFurthest: number;
}

export function syntheticDistances(
  cube: Cube,
  dimensions: readonly string[],
  rows: readonly SyntheticRow[],
): readonly SyntheticDistance[] {
  const part = rows.length / cube.n;
  const offOf = ({ dimensions: asked, cells }: CubeTable): readonly number[] =>
    cells.flatMap(({ codes, value, structural }) => {
      if (value === null || structural) return [];
      const count = rows.filter((row) => asked.every((name, index) => has(row, name, codes[index] ?? ''))).length;
      return [Math.abs(count - value * part)];
    });
  return dimensions.flatMap((dimension): SyntheticDistance[] => {
    const own = cube.tables.filter(({ id }) => id === dimension).flatMap(offOf);
    const pairs = cube.tables
      .filter(({ dimensions: asked }) => asked.length === 2 && asked.includes(dimension))
      .filter(({ dimensions: asked }) => asked.every((name) => dimensions.includes(name)))
      .flatMap(offOf);
    if (own.length === 0) return [];
    return [
      {
        dimension,
        answers: own.length,
        furthest: Math.max(...own),
        pairCells: pairs.length,
        pairMean: pairs.reduce((sum, each) => sum + each, 0) / Math.max(1, pairs.length),
        pairWithin3: pairs.filter((each) => each <= 3).length / Math.max(1, pairs.length),
        pairFurthest: Math.max(0, ...pairs),
      },
    ];
  });
}

function has(row: SyntheticRow, name: string, code: string): boolean {
  const answer = row[name];
  return typeof answer === 'string' ? answer === code : (answer ?? []).includes(code);
}
