import type { Dimension } from '../dimensions/dimension.js';
import { fraction, seeded, type Random } from '../records/random.js';
import { answeredDimensions, type Answers, type ReleaseRecord } from '../records/release-record.js';

/** Answers drawn at random; the first categories of a dimension are the frequent ones, as in life. */
export function someAnswers(dimensions: readonly Dimension[], random: Random, skew = 2): Answers {
  return Object.fromEntries(
    answeredDimensions(dimensions).map(({ id, isMultiple, categories }): [string, string | readonly string[]] => {
      const codes = categories.filter(({ isReserved }) => !isReserved).map(({ code }) => code);
      if (isMultiple) return [id, codes.filter((_, index) => fraction(random) < 0.5 / (index + 1))];
      return [id, codes[Math.floor(codes.length * fraction(random) ** skew)] ?? ''];
    }),
  );
}

export interface SomeRecords {
  readonly n: number;
  readonly seed: number;
  readonly centres?: number;
  readonly skew?: number;
}

/** Records for tests: repeatable, spread over the centres at random. */
export function someRecords(dimensions: readonly Dimension[], options: SomeRecords): readonly ReleaseRecord[] {
  const { n, seed, centres = 16, skew = 2 } = options;
  const random = seeded(seed, 0x9e11, 7, 1);
  return Array.from({ length: n }, () => ({
    centre: `centre-${Math.floor(fraction(random) * centres)}`,
    answers: someAnswers(dimensions, random, skew),
  }));
}
