import fc from 'fast-check';
import { balance, balanceOption, sumOf } from './balance.js';
import { perturb } from './perturb.js';

/** A table of one dimension with its noise: true counts, each with a key. */
const aTable = fc
  .array(fc.record({ count: fc.nat({ max: 400 }), key: fc.nat({ max: 2 ** 32 - 1 }) }), { minLength: 1, maxLength: 14 })
  .filter((cells) => sumOf(cells.map(({ count }) => count)) >= 3);
const aSparseTable = fc.array(fc.record({ count: fc.nat({ max: 3 }), key: fc.nat({ max: 2 ** 32 - 1 }) }), {
  minLength: 1,
  maxLength: 20,
});

describe('balancing a table', () => {
  it('makes it add up to its total, with no value of one or two and none below nothing', () => {
    fc.assert(
      fc.property(fc.oneof(aTable, aSparseTable), fc.nat({ max: 6 }), (cells, off) => {
        const truth = cells.map(({ count }) => count);
        const total = Math.max(0, sumOf(truth) - 3 + off);
        const values = balance(
          cells.map(({ count, key }) => perturb(count, key)),
          truth,
          total < 3 ? 0 : total,
        );
        expect(sumOf(values)).toBe(total < 3 ? 0 : total);
        expect(values.filter((value) => value !== 0 && value < 3)).toEqual([]);
      }),
    );
  });

  it('makes all children nothing where the parent is nothing', () => {
    expect(balance([3, 0, 4], [1, 1, 2], 0)).toEqual([0, 0, 0]);
  });

  it('gives an only child what the parent has', () => {
    expect(balance([3], [1], 7)).toEqual([7]);
    expect(balance([0], [1], 3)).toEqual([3]);
  });

  it('moves first what comes nearer to the truth, then what strays least, ties to the larger', () => {
    expect(balance([8, 9, 20], [9, 9, 20], 38)).toEqual([9, 9, 20]);
    expect(balance([9, 9, 20], [9, 9, 20], 39)).toEqual([9, 9, 21]);
  });

  it('takes the smallest away where only threes are left and the sum is too high', () => {
    expect(balance([3, 3, 3], [3, 1, 2], 7)).toEqual([4, 0, 3]);
  });

  it('gives the rest to the largest where nothing is left', () => {
    expect(balance([0, 0, 0], [1, 2, 1], 4)).toEqual([0, 4, 0]);
  });

  it('moves an option to where its no is nothing or three, whichever is nearer', () => {
    expect([101, 100, 99, 98, 97].map((yes) => balanceOption(yes, 100))).toEqual([100, 100, 100, 97, 97]);
  });

  it('leaves no option of which one or two said no', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 2000 }), fc.nat(), (total, draw) => {
        const perturbedYes = Math.max(0, total + 3 - (draw % (total + 4)));
        const value = balanceOption(perturbedYes === 1 || perturbedYes === 2 ? 3 : perturbedYes, total);
        const rest = total - value;
        expect(value === 0 || value >= 3).toBe(true);
        expect(rest === 0 || rest >= 3).toBe(true);
      }),
    );
  });
});
