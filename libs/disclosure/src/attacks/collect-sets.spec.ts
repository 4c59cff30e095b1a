import { answer, isRefusal } from '../answers/answer.js';
import { seeded } from '../records/random.js';
import { draftOf2022 } from '../testing/draft-of-2022.js';
import { setFilterAnswer } from '../testing/set-filters.js';
import { productCube } from '../testing/weak-variants.js';
import { score } from './claim.js';
import { collectSets, type AskTotal } from './collect-sets.js';
import { evidenceOf } from './evidence.js';
import { averageOverSets } from './set-filters.js';
import { truthOf } from './truth.js';

const draft = draftOf2022(seeded(1, 2022));
const cube = productCube(draft);
const ask: AskTotal = (query) => {
  const answered = answer(cube, query);
  return Promise.resolve(isRefusal(answered) ? undefined : answered.total);
};
const weak: AskTotal = async (query) => setFilterAnswer(draft, query)?.total ?? (await ask(query));

describe('asking for ever new sets of answers', () => {
  it('is refused by this system: what is left are the filters of one code that it offers anyway', async () => {
    const sets = await collectSets(cube.dimensions, ask, seeded(5), 20);

    expect(sets.filter(({ codes }) => codes.length > 1)).toEqual([]);
    expect(sets.length).toBeGreaterThan(0);
  });

  it('finds people out where such a filter is taken', async () => {
    const sets = await collectSets(cube.dimensions, weak, seeded(5), 20);

    expect(new Set(sets.map(({ dimension, codes }) => `${dimension} ${codes.join()}`)).size).toBe(sets.length);
    expect(score(averageOverSets({ ...evidenceOf(cube), sets }), truthOf(draft)).wins).toBe(true);
  });
});
