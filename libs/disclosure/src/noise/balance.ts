import { probabilityTable } from './probability-table.js';

const smallest = probabilityTable.js + 1;

/**
 * Makes the perturbed values of one single-answer table (or of the children of one parent) add up to their total,
 * one unit at a time, so that no table has a margin of its own to average over.
 *
 * @param perturbed values of `perturb`: 0 or ≥ 3
 * @param truth     true counts of the same categories, to move towards them
 * @param total     what they must add up to: 0, or ≥ 3
 * @returns values of which each is 0 or ≥ 3
 */
export function balance(perturbed: readonly number[], truth: readonly number[], total: number): readonly number[] {
  if (perturbed.length === 0) return [];
  const values = [...perturbed];
  let difference = total - sumOf(values);
  while (difference !== 0) {
    const step = Math.sign(difference);
    const index = bestToMove(values, truth, step);
    if (index !== undefined) values[index] = (values[index] ?? 0) + step;
    else if (step < 0) values[smallestOf(values, truth)] = 0;
    else values[largestOf(truth)] = difference;
    difference = total - sumOf(values);
  }
  return values;
}

/** The category that is and stays at least 3 and comes nearer to the truth; else the one that strays least. */
function bestToMove(values: readonly number[], truth: readonly number[], step: number): number | undefined {
  let best: number | undefined;
  let bestRank: readonly number[] = [];
  values.forEach((value, index) => {
    if (value < smallest || value + step < smallest) return;
    const now = Math.abs(value - (truth[index] ?? 0));
    const then = Math.abs(value + step - (truth[index] ?? 0));
    // Nearer: every such move is as good, so the larger takes it. Farther: least deviation, then the larger.
    const rank = then < now ? [0, 0, -value] : [1, then, -value];
    if (best === undefined || isBefore(rank, bestRank)) [best, bestRank] = [index, rank];
  });
  return best;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const different = one.findIndex((part, index) => part !== other[index]);
  return different >= 0 && (one[different] ?? 0) < (other[different] ?? 0);
}

/** Of the categories at 3, the one with the smallest true count. */
function smallestOf(values: readonly number[], truth: readonly number[]): number {
  return values.reduce((best, value, index) => {
    if (value === 0) return best;
    return best < 0 || (truth[index] ?? 0) < (truth[best] ?? 0) ? index : best;
  }, -1);
}

function largestOf(truth: readonly number[]): number {
  return truth.reduce((best, count, index) => (count > (truth[best] ?? 0) ? index : best), 0);
}

/**
 * The yes of an option, so that its no (total − yes) is 0 or ≥ 3, too.
 *
 * @returns 0 to `total`
 */
export function balanceOption(perturbedYes: number, total: number): number {
  const rest = total - perturbedYes;
  if (rest <= 0 || rest === 1) return total;
  return rest < smallest ? Math.max(total - smallest, 0) : perturbedYes;
}

export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
