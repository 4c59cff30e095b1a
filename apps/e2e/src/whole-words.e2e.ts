import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { drawn } from './drawn.js';
import { logIn } from './people.js';

/** Words of those elements that do not fit and are cut off. */
const cutOff = (elements: Locator): Promise<string[]> =>
  elements.evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
  );

describe('at a desk, words are read whole', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('leitung@nordlicht.example'));
  });
  afterAll(closeBrowser);

  it('in the list of cases', async () => {
    await page.goto('/#/cases');
    const cells = page.getByRole('main').getByRole('table').getByRole('cell');
    await cells.nth(100).waitFor();
    await drawn(page);

    expect(await cutOff(cells)).toEqual([]);
  });

  it('among the deadlines that can wait', async () => {
    const { page: own, context } = await logIn('beratung@nordlicht.example');
    const rows = own.getByRole('list', { name: 'Später' }).getByRole('listitem');
    await rows.first().waitFor();

    expect(await cutOff(rows.locator('span'))).toEqual([]);
    await context.close();
  });
});
