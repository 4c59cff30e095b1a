import { averageOverRepetition, averageOverTables } from './averaging.js';
import { score, type Claim, type Score } from './claim.js';
import { totalsMinusParts } from './differencing.js';
import type { CellId, Evidence } from './evidence.js';
import { beliefs, propagateIntervals } from './intervals.js';
import type { SolveLinear } from './linear-programme.js';
import { reconstructCells, reconstructJointly } from './reconstruction.js';
import { averageOverSets } from './set-filters.js';
import { sharesToCounts } from './shares.js';

export interface AttackResult extends Score {
  readonly attack: string;
}

export interface AttackReport {
  readonly results: readonly AttackResult[];
  /** At least one attack found something out. */
  readonly isBroken: boolean;
}

export interface AttackOptions {
  /** Without a solver the reconstructions are left out. */
  readonly solve?: SolveLinear;
  /** Dimensions reconstructed together; only those the evidence has. */
  readonly together?: readonly (readonly string[])[];
  /** The same questions asked again, in other orders and formats. */
  readonly repeated?: readonly Evidence[];
}

/** Small enough for a solver, and of most interest to somebody who looks for a person. */
export const usualTogether: readonly (readonly string[])[] = [
  ['gender', 'majority', 'region'],
  ['gender', 'exploitationGroup', 'residenceGroup'],
  ['region', 'exploitationGroup', 'investigation'],
  ['gender', 'majority', 'caseKind', 'investigation'],
];

/** Every attack that needs no more than the answers. */
export function attacksOn(evidence: Evidence, options: AttackOptions = {}): ReadonlyMap<string, readonly Claim[]> {
  const { solve, together = usualTogether, repeated = [] } = options;
  const attacks = new Map<string, readonly Claim[]>([
    ['totals minus parts', totalsMinusParts(evidence)],
    ...beliefs.map((belief): [string, readonly Claim[]] => [
      `intervals, noise ${belief.noise}, suppressed ${belief.suppressed.join(' to ')}`,
      propagateIntervals(evidence, belief),
    ]),
    ['averaging over tables', averageOverTables(evidence)],
    ['averaging over repetition', averageOverRepetition([evidence, ...repeated])],
    ['set filters', averageOverSets(evidence)],
    ['shares back to counts', sharesToCounts(evidence)],
  ]);
  if (!solve) return attacks;
  attacks.set('reconstruction from all sums', reconstructCells(evidence, solve));
  const known = new Set(evidence.dimensions.map(({ id }) => id));
  const jointly = together
    .filter((ids) => ids.every((id) => known.has(id)))
    .flatMap((ids) => reconstructJointly(evidence, ids, solve));
  attacks.set('reconstruction of combinations', jointly);
  return attacks;
}

/** Attacks and compares with the truth, which only tests and the freeze know. */
export function attack(
  evidence: Evidence,
  truth: ReadonlyMap<CellId, number>,
  options: AttackOptions = {},
): AttackReport {
  const results = [...attacksOn(evidence, options)].map(([name, claims]) => ({
    attack: name,
    ...score(claims, truth, evidence.cells),
  }));
  return { results, isBroken: results.some(({ wins }) => wins) };
}
