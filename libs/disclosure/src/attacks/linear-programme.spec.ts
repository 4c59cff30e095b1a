import { openSolver, textOf, type LinearProgramme } from './linear-programme.js';

const cheapest: LinearProgramme = {
  variables: 3,
  costs: [
    [0, 2],
    [1, 1],
    [2, 3],
  ],
  equalities: [
    {
      terms: [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      equals: 10,
    },
  ],
  upTo: new Map([[1, 4]]),
};

describe('the solver of linear programmes', () => {
  it('finds the cheapest values within their bounds', async () => {
    const solve = await openSolver();

    expect([...(solve(cheapest) ?? [])]).toEqual([6, 4, 0]);
  });

  it('says so where nothing fits', async () => {
    const solve = await openSolver();
    const contradiction = { ...cheapest, upTo: new Map([0, 1, 2].map((variable) => [variable, 1])) };

    expect(solve(contradiction)).toBeUndefined();
  });

  it('is asked in lines short enough for it', () => {
    const terms = Array.from({ length: 500 }, (_, variable) => [variable, -1.5] as const);
    const long = textOf({ variables: 500, costs: terms, equalities: [{ terms, equals: 3 }], upTo: new Map() });

    expect(Math.max(...long.split('\n').map((line) => line.length))).toBeLessThan(560);
  });
});
