import { structuralZeros } from '../dimensions/structural-zeros.js';
import { fraction, seeded, type Random } from '../records/random.js';
import type { ReleaseRecord } from '../records/release-record.js';
import { affinities } from './affinities.js';
import { multipleQuotas, singleQuotas, type Quota } from './quotas.js';

const cases = 733;

/** How many centres took part in 2022 is not published; 16 did before, 19 after. Larger ones first. */
const centreSizes = [9, 8, 8, 7, 7, 6, 6, 5, 5, 5, 4, 4, 4, 3, 3, 3, 2];

type Case = Record<string, string | string[]>;

/**
 * 733 invented cases whose one-way counts are exactly the quotas: published ones where there are any. Always the same.
 */
export function syntheticYear2022(): readonly ReleaseRecord[] {
  const random = seeded(2022, 733, 259, 77);
  const all: Case[] = Array.from({ length: cases }, () => ({}));
  for (const [dimension, quota] of Object.entries(singleQuotas)) spread(all, dimension, quota, random);
  for (const [dimension, quota] of Object.entries(multipleQuotas)) choose(all, dimension, quota, random);
  const centres = centreSizes.flatMap((size, centre) => Array.from({ length: size }, () => `centre-${centre + 1}`));
  return all.map((answers) => ({ centre: centres[random() % centres.length] ?? '', answers }));
}

/** How likely an answer is for a case; 0: impossible. */
function likelihood(answers: Case, dimension: string, code: string): number {
  const isImpossible = structuralZeros.some(
    ({ first, second }) =>
      (second.dimension === dimension && second.code === code && answers[first.dimension] === first.code) ||
      (first.dimension === dimension && first.code === code && answers[second.dimension] === second.code),
  );
  if (isImpossible) return 0;
  return affinities
    .filter((each) => each.dimension === dimension && each.codes.includes(code))
    .filter(({ given, of }) => of.includes(answers[given] as string))
    .reduce((product, { times }) => product * times, 1);
}

/** Gives every case one answer, so that each code is given exactly as often as its quota says. */
function spread(all: readonly Case[], dimension: string, quota: Quota, random: Random): void {
  const left = new Map(Object.entries(quota));
  const choices = all.map((answers) => ({
    answers,
    order: fraction(random),
    likely: new Map([...left.keys()].map((code) => [code, likelihood(answers, dimension, code)])),
  }));
  // Who has least choice is served first, so that nobody is left with what is impossible.
  const freedom = ({ likely }: { likely: Map<string, number> }) =>
    [...likely.values()].filter((times) => times > 0).length;
  choices.sort((one, other) => freedom(one) - freedom(other) || one.order - other.order);
  for (const { answers, likely } of choices) {
    const weights = [...left].map(([code, count]) => [code, count * (likely.get(code) ?? 0)] as const);
    const code = drawn(weights, random);
    answers[dimension] = code;
    left.set(code, (left.get(code) ?? 0) - 1);
  }
}

function drawn(weights: readonly (readonly [string, number])[], random: Random): string {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  if (total <= 0) throw new RangeError('quota: nothing possible is left');
  let place = fraction(random) * total;
  return (weights.find(([, weight]) => (place -= weight) < 0) ?? weights[0])?.[0] ?? '';
}

/** Gives an answer to as many cases as its quota says, the likely ones rather (Efraimidis and Spirakis 2006). */
function choose(all: readonly Case[], dimension: string, quota: Quota, random: Random): void {
  for (const answers of all) answers[dimension] = [];
  for (const [code, count] of Object.entries(quota)) {
    const ranked = all
      .map((answers) => ({ answers, rank: -Math.log(1 - fraction(random)) / likelihood(answers, dimension, code) }))
      .sort((one, other) => one.rank - other.rank);
    for (const { answers } of ranked.slice(0, count)) answers[dimension] = [answers[dimension] ?? [], code].flat();
  }
}
