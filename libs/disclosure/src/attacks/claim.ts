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
  /** The attack has found something out: its word on small cells, or its intervals, can be relied on. */
  readonly wins: boolean;
}

/** From these rates on an attack wins. */
export const winning = { exact: 0.6, narrow: 0.95 } as const;

/**
 * How often the claims were right. Left out are claims on cells nobody knows the truth of, and intervals that only
 * repeat what everybody reads beside the number: that it may be off by one.
 *
 * @param shown values as published
 */
export function score(
  claims: readonly Claim[],
  truth: ReadonlyMap<CellId, number>,
  shown: ReadonlyMap<CellId, number | null> = new Map(),
): Score {
  const known = claims.filter(({ cell }) => truth.has(cell));
  const isRight = ({ cell, from, to }: Claim) => from <= (truth.get(cell) ?? -1) && (truth.get(cell) ?? -1) <= to;
  const rateOf = (some: readonly Claim[]): Rate => {
    const right = some.filter(isRight).length;
    return { claims: some.length, right, atLeast: lowerBound(right, some.length) };
  };
  const exact = rateOf(known.filter(({ from, to }) => from === to && (from === 1 || from === 2)));
  const isNews = ({ cell, from, to }: Claim) => {
    const value = shown.get(cell);
    return value === null || value === undefined || from > value - 1 || to < value + 1;
  };
  const narrow = rateOf(
    known.filter((claim) => claim.from >= 1 && claim.to - claim.from < 3 && claim.to > claim.from && isNews(claim)),
  );
  return { exact, narrow, wins: exact.atLeast >= winning.exact || narrow.atLeast >= winning.narrow };
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
