import fc from 'fast-check';
import { seeded } from '../records/random.js';
import { perturb } from './perturb.js';
import { probabilityTable } from './probability-table.js';

const { variances, d } = probabilityTable;
const weights: readonly (readonly number[])[] = probabilityTable.weights;
const changes = probabilityTable.weights[0].map((_, index) => index - d);
const aCount = fc.nat({ max: 1_000_000 });
const aKey = fc.nat({ max: 2 ** 32 - 1 });

/** χ² above which a row of the table would be doubted, by its degrees of freedom: one case in 100,000. */
const doubtful = [0, 19.51, 23.03, 25.9, 28.47, 30.86, 33.11];

describe('the noise on a count', () => {
  it.each(weights.map((row, count) => ({ row, count })))(
    'of $count has the weights, mean and variance of the table',
    ({ row, count }) => {
      const moment = (power: number) =>
        row.reduce((sum, weight, index) => sum + weight * (changes[index] ?? 0) ** power, 0);

      expect(row.reduce((sum, weight) => sum + weight, 0)).toBe(10_000);
      expect(moment(1)).toBe(0);
      expect(moment(2) / 10_000).toBeCloseTo(variances[count] ?? 0, 3);
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 259])('of %d is distributed as the table says, over a million keys', (count) => {
    const row = weights[Math.min(count, 6)] ?? [];
    const random = seeded(count, 2022);
    const seen = new Map<number, number>();
    for (let draw = 0; draw < 1_000_000; draw++) {
      const change = perturb(count, random()) - count;
      seen.set(change, (seen.get(change) ?? 0) + 1);
    }

    const possible = changes.filter((_, index) => (row[index] ?? 0) > 0);
    const chiSquare = possible.reduce((sum, change) => {
      const expected = (row[change + d] ?? 0) * 100;
      return sum + ((seen.get(change) ?? 0) - expected) ** 2 / expected;
    }, 0);
    expect([...seen.keys()].sort((one, other) => one - other)).toEqual(possible);
    expect(chiSquare).toBeLessThan(doubtful[possible.length - 1] ?? 0);
  });

  it('is at most three, and never leaves one or two', () => {
    fc.assert(
      fc.property(aCount, aKey, (count, key) => {
        const value = perturb(count, key);
        expect(Math.abs(value - count)).toBeLessThanOrEqual(d);
        expect(value === 0 || value >= 3).toBe(true);
      }),
    );
  });

  it('leaves an empty cell empty', () => {
    fc.assert(fc.property(aKey, (key) => expect(perturb(0, key)).toBe(0)));
  });

  it('is the same whenever the same persons are counted', () => {
    fc.assert(fc.property(aCount, aKey, (count, key) => expect(perturb(count, key)).toBe(perturb(count, key))));
  });
});
