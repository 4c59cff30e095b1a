import type { Cube } from '@geleit/disclosure';
import { type Draft, setFilterAnswer } from '@geleit/disclosure/testing';
import { jest } from '@jest/globals';
import type { World } from '../../testing/use-world.js';
import { CubeStore } from '../tables/cube-store.js';
import { methodView } from '../tables/method-view.js';
import { PublishedNumbers, wholeQuestion } from '../tables/published-numbers.js';
import { tableView } from '../tables/table-view.js';

/** Lets the running API answer from another cube, by its own routes, until the mocks are restored. */
export async function serveCube({ app }: World, year: number, cases: Cube): Promise<void> {
  const store = app.get(CubeStore);
  const frozen = await store.find(year);
  if (!frozen) throw new Error(`${year} is not frozen`);
  jest.spyOn(store, 'find').mockImplementation((asked) => {
    if (asked !== year) throw new Error('only that year is served');
    return Promise.resolve({ ...frozen, cases });
  });
}

/** Lets the table route take filters of several codes as well, with fresh noise for each. */
export function serveSetFilters({ app }: World, draft: Draft): void {
  const numbers = app.get(PublishedNumbers);
  const usual = numbers.table.bind(numbers);
  jest.spyOn(numbers, 'table').mockImplementation(async (asked) => {
    const question = wholeQuestion(asked);
    const table = setFilterAnswer(draft, question);
    if (!table) return usual(asked);
    const frozen = await numbers.frozen(asked.year, question);
    return tableView(question, table, methodView(frozen, frozen.cases));
  });
}
