import { answer, isRefusal } from '../answers/answer.js';
import { buildRelease } from '../cube/build-release.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { seeded } from '../records/random.js';
import { someRecords } from '../testing/some-records.js';
import { collect, type Ask } from './collect.js';
import { evidenceOf } from './evidence.js';

const dimensions = yearDimensions();
const cube = buildRelease(someRecords(dimensions, { n: 300, seed: 3 }), { year: 2022, dimensions }, seeded(3));
const ask: Ask = (query) => {
  const answered = answer(cube, query);
  return Promise.resolve(isRefusal(answered) ? undefined : answered.cells);
};

describe('asking everything in every way', () => {
  it('gives each cell one value, and nothing that is not in the cube', async () => {
    const { evidence, contradictions, answeredForbidden } = await collect(300, cube.dimensions, ask);

    expect(contradictions).toEqual([]);
    expect(answeredForbidden).toEqual([]);
    expect(new Map([...evidence.cells].sort())).toEqual(new Map([...evidenceOf(cube).cells].sort()));
  });

  it('notices a way that answers differently, and a question that should have been refused', async () => {
    const leaky: Ask = async (query) => {
      const cells = await ask(query);
      if (query.filter['gender'] === 'female') return cells?.map((cell) => ({ ...cell, value: (cell.value ?? 0) + 1 }));
      return Object.values(query.filter).some((code) => code.includes(',')) ? [] : cells;
    };

    const { contradictions, answeredForbidden } = await collect(300, cube.dimensions, leaky);

    expect(contradictions.length).toBeGreaterThan(0);
    expect(answeredForbidden.length).toBeGreaterThan(0);
  });
});
