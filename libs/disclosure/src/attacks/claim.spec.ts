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

  it('is compared with what everybody reads: the number, give or take one', () => {
    const shown = new Map([
      ['a=1', null],
      ['a=2', 4],
      ['a=3', 5],
    ]);
    const claims = [
      { cell: 'a=1', from: 1, to: 2 },
      { cell: 'a=2', from: 1, to: 3 },
      { cell: 'a=3', from: 6, to: 8 },
    ];

    expect(score(claims, truth, shown)).toMatchObject({ narrow: { claims: 3, right: 2 }, numbersRight: 1 });
    expect(score(claims, truth)).toMatchObject({ narrow: { claims: 3, right: 2 }, numbersRight: 0 });
  });

  it('is nothing where the numbers happen to be near the truth, and is repeated from them', () => {
    const cells = Array.from({ length: 57 }, (_, index): [string, number] => [`b=${index}`, 20 + index]);
    const claims = cells.map(([cell, count]) => ({ cell, from: count - 1, to: count + 1 }));

    expect(score(claims, new Map(cells), new Map(cells))).toMatchObject({
      narrow: { claims: 57, right: 57 },
      numbersRight: 57,
      wins: false,
    });
    expect(score(claims, new Map(cells)).wins).toBe(true);
  });

  it('is believed only as far as the number of claims allows', () => {
    expect(lowerBound(2, 2)).toBeLessThan(0.6);
    expect(lowerBound(9, 10)).toBeGreaterThan(0.6);
    expect(lowerBound(70, 100)).toBeCloseTo(0.619, 2);
    expect(lowerBound(0, 0)).toBe(0);
  });
});
