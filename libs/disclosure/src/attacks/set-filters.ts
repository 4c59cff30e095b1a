import { around, exactly, type Claim } from './claim.js';
import { cellId, type Evidence, type SetAnswer } from './evidence.js';

/**
 * Filters that take several codes ask for the same persons in ever new company, each time with fresh noise: the mean of
 * all pairs of answers that differ by one code is the count of that code.
 */
export function averageOverSets({ sets = [] }: Evidence): readonly Claim[] {
  const byCodes = new Map(sets.map((set) => [keyOf(set.dimension, set.codes), set.value]));
  const differences = new Map<string, number[]>();
  for (const set of sets) {
    for (const code of set.codes) {
      const without = byCodes.get(withoutCode(set, code));
      if (without === undefined) continue;
      const cell = cellId([set.dimension], [code]);
      differences.set(cell, [...(differences.get(cell) ?? []), set.value - without]);
    }
  }
  return [...differences].flatMap(([cell, all]) => {
    const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
    return [exactly(cell, Math.round(mean)), around(cell, mean)];
  });
}

function withoutCode({ dimension, codes }: SetAnswer, code: string): string {
  return keyOf(
    dimension,
    codes.filter((each) => each !== code),
  );
}

function keyOf(dimension: string, codes: readonly string[]): string {
  return `${dimension}:${[...codes].sort().join()}`;
}
