import { around, exactly, type Claim } from './claim.js';
import { equationsOf, type CellId, type Evidence } from './evidence.js';

/** Guess for a suppressed cell within a sum. */
const behindSuppressed = 1;

const firstThatAverages = 20;

/** Variance of the noise of a cell, and the standard error below which a mean is held to be sure. */
const noiseVariance = 1.5;
const sureBelow = 0.5;

interface Estimate {
  readonly value: number;
  /** Number of noisy cells it is made of: its variance, in units of one cell's. */
  readonly cells: number;
}

/**
 * Every table a category stands in is another way to count it: averages its own value and all sums that must give it,
 * the surer ones more. Numbers that all add up give one and the same answer, however often one asks.
 */
export function averageOverTables(evidence: Evidence): readonly Claim[] {
  const estimates = new Map<CellId, Estimate[]>();
  const add = (cell: CellId, estimate: Estimate) => estimates.set(cell, [...(estimates.get(cell) ?? []), estimate]);
  for (const [cell, value] of evidence.cells) {
    if (value !== null && !cell.includes('&')) add(cell, { value, cells: 1 });
  }
  for (const { total, parts } of equationsOf(evidence)) {
    if (typeof total === 'number' || total.includes('&') || !parts.some((part) => part.includes('&'))) continue;
    const values = parts.map((part) => evidence.cells.get(part) ?? behindSuppressed);
    const value = values.reduce((sum, each) => sum + each, 0);
    add(total, { value, cells: Math.max(1, values.filter((each) => each !== 0).length) });
  }
  return [...estimates].flatMap(([cell, all]) => {
    const estimate = weightedMean(all);
    const variance = noiseVariance / all.reduce((sum, { cells }) => sum + 1 / cells, 0);
    // An interval is claimed only where so many tables agree that it should hold.
    return Math.sqrt(variance) > sureBelow ? [exactly(cell, Math.round(estimate))] : claimsOf(cell, estimate);
  });
}

/** The same table asked again and again, in any order or format, averaged. */
export function averageOverRepetition(evidences: readonly Evidence[]): readonly Claim[] {
  const [first] = evidences;
  if (!first || !evidences.some(({ cells }) => differs(cells, first.cells))) return [];
  return [...first.cells.keys()].flatMap((cell) => {
    const values = evidences.map(({ cells }) => cells.get(cell) ?? behindSuppressed);
    return claimsOf(cell, values.reduce((sum, value) => sum + value, 0) / values.length);
  });
}

function differs(one: ReadonlyMap<CellId, number | null>, other: ReadonlyMap<CellId, number | null>): boolean {
  return [...one].some(([cell, value]) => other.get(cell) !== value);
}

function weightedMean(estimates: readonly Estimate[]): number {
  const weight = estimates.reduce((sum, { cells }) => sum + 1 / cells, 0);
  return estimates.reduce((sum, { value, cells }) => sum + value / cells, 0) / weight;
}

function claimsOf(cell: CellId, estimate: number): readonly Claim[] {
  const guess = exactly(cell, Math.round(estimate));
  // Of few persons many tables make the same sets, which bring the same noise: it does not average out, so no interval is claimed.
  return estimate < firstThatAverages ? [guess] : [guess, around(cell, estimate)];
}
