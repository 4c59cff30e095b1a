import { answer, isRefusal } from '../../libs/disclosure/dist/answers/answer.js';
import { collect } from '../../libs/disclosure/dist/attacks/collect.js';
import { collectSets } from '../../libs/disclosure/dist/attacks/collect-sets.js';
import { seeded } from '../../libs/disclosure/dist/records/random.js';
import { setFilterAnswer } from '../../libs/disclosure/dist/testing/set-filters.js';
import {
  exactShares,
  productCube,
  thresholdOnlyCube,
  unfittedCube,
} from '../../libs/disclosure/dist/testing/weak-variants.js';

/** This system and weaker ones: what an attacker collects of each. All but the last are also asked over HTTP. */
export async function variantsOf(draft) {
  return [
    ['this system', await asked(productCube(draft))],
    ['only 1 and 2 hidden, exact totals', await asked(thresholdOnlyCube(draft))],
    ['noise, but nothing made to add up', await asked(unfittedCube(draft))],
    ['filters that take several codes', await asked(productCube(draft), (query) => setFilterAnswer(draft, query))],
    ['percentages of exact counts', { evidence: exactShares(draft) }],
  ];
}

/** Every question that `npm run test:attack` sends, to what the table route would ask. */
async function asked(cube, more = () => undefined) {
  const questions = { asked: 0, answered: 0 };
  const ask = async (query) => {
    const answered = more(query) ?? answer(cube, query);
    questions.asked += 1;
    if (isRefusal(answered)) return undefined;
    questions.answered += 1;
    return answered;
  };
  const { evidence } = await collect(cube.n, cube.dimensions, async (query) => (await ask(query))?.cells);
  const sets = await collectSets(cube.dimensions, async (query) => (await ask(query))?.total, seeded(5), 20);
  return { evidence: { ...evidence, sets }, questions };
}
