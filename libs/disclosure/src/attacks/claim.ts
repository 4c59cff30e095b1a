import type { CellId } from './evidence.js';

/** What an attack says about a cell: the true count lies between these, both included. */
export interface Claim {
  readonly cell: CellId;
  readonly from: number;
  readonly to: number;
}

export interface Rate {
  readonly claims: number;
  readonly right: number;
  /** 95 % sure that the rate is at least this (Wilson 1927, one-sided). */
  readonly atLeast: number;
}

export interface Score {
  /** Claims "exactly one" or "exactly two". */
  readonly exact: Rate;
  /** Claims that somebody is there, and how many, narrower than four values. */
  readonly narrow: Rate;
  /**
   * In how many cells of the narrow claims the number that everybody reads, give or take one, is right. In a year of
   * lucky noise the numbers themselves are near the truth, and whoever repeats them has found nothing out.
   */
  readonly numbersRight: number;
  /** The attack has found something out: its word on small cells, or its intervals, can be relied on. */
  readonly wins: boolean;
}

/** An attack wins from these rates on; by narrow claims only if they are right in so many more cells than the numbers. */
export const winning = { exact: 0.6, narrow: 0.95, moreThanNumbers: 3 } as const;

/**
 * How often the claims were right. Left out are claims on cells nobody knows the truth of.
 *
 * @param shown values as published; without them nothing could be read but the claims
 */
export function score(
  claims: readonly Claim[],
  truth: ReadonlyMap<CellId, number>,
  shown: ReadonlyMap<CellId, number | null> = new Map(),
): Score {
  const known = claims.filter(({ cell }) => truth.has(cell));
  const isRight = ({ cell, from, to }: Claim) => from <= (truth.get(cell) ?? -1) && (truth.get(cell) ?? -1) <= to;
  const isNumberRight = ({ cell }: Claim) => {
    const value = shown.get(cell);
    return typeof value === 'number' && isRight(around(cell, value));
  };
  const rateOf = (some: readonly Claim[]): Rate => {
    const right = some.filter(isRight).length;
    return { claims: some.length, right, atLeast: lowerBound(right, some.length) };
  };
  const exact = rateOf(known.filter(({ from, to }) => from === to && (from === 1 || from === 2)));
  const intervals = known.filter((claim) => claim.from >= 1 && claim.to - claim.from < 3 && claim.to > claim.from);
  const narrow = rateOf(intervals);
  const numbersRight = intervals.filter(isNumberRight).length;
  const isNarrowed = narrow.atLeast >= winning.narrow && narrow.right - numbersRight >= winning.moreThanNumbers;
  return { exact, narrow, numbersRight, wins: exact.atLeast >= winning.exact || isNarrowed };
}

/** Lower limit of a one-sided 95 % confidence interval of a proportion. */
export function lowerBound(right: number, all: number): number {
  if (all === 0) return 0;
  const z = 1.645;
  const p = right / all;
  const spread = z * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2));
  return Math.max(0, (p + z ** 2 / (2 * all) - spread) / (1 + z ** 2 / all));
}

/** Says about a cell what an estimate and its error allow. */
export function around(cell: CellId, estimate: number, error = 1): Claim {
  const value = Math.round(estimate);
  return { cell, from: Math.max(0, value - error), to: value + error };
}

export function exactly(cell: CellId, value: number): Claim {
  return { cell, from: value, to: value };
}
