import type { CubeDimension } from '../cube/cube.js';
import type { Cube } from '../cube/cube.js';

/** A cell by the answers it counts, whatever table showed it: `gender=male&region=asia`. */
export type CellId = string;

export function cellId(dimensions: readonly string[], codes: readonly string[]): CellId {
  return dimensions
    .map((dimension, index) => `${dimension}=${codes[index] ?? ''}`)
    .sort()
    .join('&');
}

/** An answer to a question no product should take: how many of a cell, or of all, have one of several codes. */
export interface SetAnswer {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly value: number;
}

/** A percentage somebody showed, and its base. */
export interface ShareAnswer {
  readonly cell: CellId;
  readonly percent: number;
  readonly base: number;
}

/** All an attacker collected: every table, and what else was let out. */
export interface Evidence {
  readonly n: number;
  readonly dimensions: readonly Pick<CubeDimension, 'id' | 'multiple' | 'parent' | 'categories'>[];
  /** Pairs of dimensions of which tables were shown. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Shown value, or `null` where a cell is suppressed. */
  readonly cells: ReadonlyMap<CellId, number | null>;
  readonly sets?: readonly SetAnswer[];
  readonly shares?: readonly ShareAnswer[];
}

/** What somebody knows who has asked every question once. */
export function evidenceOf(cube: Cube): Evidence {
  return {
    n: cube.n,
    dimensions: cube.dimensions,
    pairs: cube.tables.flatMap(({ dimensions: [one, other] }) =>
      one !== undefined && other !== undefined ? [[one, other] as const] : [],
    ),
    cells: new Map(
      cube.tables.flatMap(({ dimensions, cells }) =>
        cells.map(({ codes, value }) => [cellId(dimensions, codes), value] as const),
      ),
    ),
  };
}

/** A sum that must hold for the true counts: parts that exclude each other and exhaust the total. */
export interface Equation {
  readonly total: CellId | number;
  readonly parts: readonly CellId[];
}

/** All sums of all tables together: to the records, to the parents, to both margins, fine to coarse. */
export function equationsOf(evidence: Evidence): readonly Equation[] {
  const single = evidence.dimensions.filter(({ multiple }) => !multiple);
  const isPair = new Set(evidence.pairs.flatMap(([one, other]) => [`${one}×${other}`, `${other}×${one}`]));
  const oneWay = single.flatMap((dimension) => sums(dimension, [], [], evidence.n));
  const pairs = single.flatMap((dimension) =>
    evidence.dimensions
      .filter((other) => isPair.has(`${dimension.id}×${other.id}`))
      .flatMap((other) =>
        other.categories.flatMap(({ code }) => {
          const isFine = dimension.parent !== undefined && isPair.has(`${dimension.parent}×${other.id}`);
          const grouped = isFine ? dimension : { ...dimension, parent: undefined };
          return sums(grouped, [other.id], [code], cellId([other.id], [code]));
        }),
      ),
  );
  return [...oneWay, ...pairs];
}

interface Summed {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly categories: readonly { readonly code: string; readonly parent?: string }[];
}

function sums(
  { id, parent, categories }: Summed,
  fixed: readonly string[],
  codes: readonly string[],
  total: CellId | number,
): readonly Equation[] {
  const part = (code: string) => cellId([id, ...fixed], [code, ...codes]);
  if (parent === undefined) return [{ total, parts: categories.map(({ code }) => part(code)) }];
  return [...new Set(categories.map((category) => category.parent ?? ''))].map((group) => ({
    total: cellId([parent, ...fixed], [group, ...codes]),
    parts: categories.filter((category) => category.parent === group).map(({ code }) => part(code)),
  }));
}
