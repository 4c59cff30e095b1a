import { exactly, lowerBound, score } from './claim.js';

const truth = new Map([
  ['a=1', 1],
  ['a=2', 2],
  ['a=3', 5],
]);

describe('what an attack is worth', () => {
  it('is how often its word on ones and twos is right', () => {
    const { exact } = score([exactly('a=1', 1), exactly('a=2', 1), exactly('a=3', 5), exactly('unseen', 1)], truth);

    expect(exact).toMatchObject({ claims: 2, right: 1 });
  });

  it('counts intervals narrower than four values that say somebody is there', () => {
    const { narrow } = score(
      [
        { cell: 'a=3', from: 4, to: 6 },
        { cell: 'a=2', from: 3, to: 5 },
        { cell: 'a=1', from: 0, to: 2 },
        { cell: 'a=3', from: 3, to: 6 },
      ],
      truth,
    );

    expect(narrow).toMatchObject({ claims: 2, right: 1 });
  });

  it('does not count what only repeats the number everybody reads', () => {
    const shown = new Map([['a=3', 5]]);

    expect(score([{ cell: 'a=3', from: 4, to: 6 }], truth, shown).narrow.claims).toBe(0);
    expect(score([{ cell: 'a=3', from: 5, to: 6 }], truth, shown).narrow.claims).toBe(1);
  });

  it('is believed only as far as the number of claims allows', () => {
    expect(lowerBound(2, 2)).toBeLessThan(0.6);
    expect(lowerBound(9, 10)).toBeGreaterThan(0.6);
    expect(lowerBound(70, 100)).toBeCloseTo(0.619, 2);
    expect(lowerBound(0, 0)).toBe(0);
  });
});
