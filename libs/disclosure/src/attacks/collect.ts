import type { Query } from '../answers/query.js';
import type { CubeDimension } from '../cube/cube.js';
import { cellId, type CellId, type Evidence } from './evidence.js';

/** Asks one question, over whatever leads to the product; `undefined`: refused. */
export type Ask = (
  query: Query,
) => Promise<readonly { readonly key: Readonly<Record<string, string>>; readonly value: number | null }[] | undefined>;

export interface Collected {
  readonly evidence: Evidence;
  /** How many questions were asked, and how many of them were answered. */
  readonly asked: number;
  readonly answered: number;
  /** Cells that came out differently on another way: noise that is fresh, or two paths to a number. */
  readonly contradictions: readonly CellId[];
  /** Questions that should have been refused and were answered. */
  readonly answeredForbidden: readonly Query[];
}

export interface CollectOptions {
  /** Each table once and one way: as much as the attacks need of a product that only answers otherwise. */
  readonly isBrief?: boolean;
}

/**
 * Asks everything: each table, each pair both ways round and by each filter, everything twice, and what must not be
 * answered. The answers are compared and put together.
 */
export async function collect(
  n: number,
  dimensions: readonly CubeDimension[],
  ask: Ask,
  { isBrief = false }: CollectOptions = {},
): Promise<Collected> {
  const cells = new Map<CellId, number | null>();
  const contradictions = new Set<CellId>();
  const all = allowedQueries(dimensions);
  const allowed = isBrief ? tablesOnce(dimensions) : [...all, ...all];
  const forbidden = isBrief ? [] : forbiddenQueries(dimensions);
  let answered = 0;
  for (const query of allowed) {
    const answer = await ask(query);
    if (answer !== undefined) answered += 1;
    for (const { key, value } of answer ?? []) {
      const codes = { ...key, ...query.filter };
      const cell = cellId(Object.keys(codes), Object.values(codes));
      if (cells.has(cell) && cells.get(cell) !== value) contradictions.add(cell);
      else cells.set(cell, value);
    }
  }
  const answeredForbidden: Query[] = [];
  for (const query of forbidden) {
    if ((await ask(query)) !== undefined) answeredForbidden.push(query);
  }
  return {
    evidence: { n, dimensions, pairs: pairsOf(dimensions), cells },
    asked: allowed.length + forbidden.length,
    answered: answered + answeredForbidden.length,
    contradictions: [...contradictions],
    answeredForbidden,
  };
}

function pairsOf(dimensions: readonly CubeDimension[]): readonly (readonly [string, string])[] {
  return dimensions.flatMap(({ id, partners }) =>
    partners.filter((partner) => id < partner).map((partner) => [id, partner] as const),
  );
}

function tablesOnce(dimensions: readonly CubeDimension[]): readonly Query[] {
  return [
    ...dimensions.map(({ id }): Query => ({ rows: [id], columns: [], filter: {} })),
    ...pairsOf(dimensions).map(([one, other]): Query => ({ rows: [one], columns: [other], filter: {} })),
  ];
}

/** Every table and every way to it. */
export function allowedQueries(dimensions: readonly CubeDimension[]): readonly Query[] {
  const pairs = pairsOf(dimensions);
  const filters = pairs.flatMap(([one, other]) => {
    const codes = dimensions.find(({ id }) => id === other)?.categories ?? [];
    return codes.map(({ code }): Query => ({ rows: [one], columns: [], filter: { [other]: code } }));
  });
  return [
    ...tablesOnce(dimensions),
    ...pairs.map(([one, other]): Query => ({ rows: [other], columns: [one], filter: {} })),
    ...filters,
  ];
}

/** Sets, negations, ranges, three dimensions, repetitions, strangers: a sample for each dimension. */
export function forbiddenQueries(dimensions: readonly CubeDimension[]): readonly Query[] {
  return dimensions.flatMap(({ id, categories, partners: [partner, third] }): Query[] => {
    const [first, second] = categories.map(({ code }) => code);
    if (first === undefined || second === undefined || partner === undefined) return [];
    const sets = [`${first},${second}`, `!${first}`, `${first}..${second}`, `${first}|${second}`, '*', ''];
    return [
      ...sets.map((code): Query => ({ rows: [partner], columns: [], filter: { [id]: code } })),
      { rows: [id], columns: [id], filter: {} },
      { rows: [id], columns: [], filter: { [id]: first } },
      { rows: [id], columns: ['centre'], filter: {} },
      { rows: [], columns: [], filter: { [id]: first } },
      ...(third === undefined ? [] : [{ rows: [partner], columns: [third], filter: { [id]: first } }]),
    ];
  });
}
