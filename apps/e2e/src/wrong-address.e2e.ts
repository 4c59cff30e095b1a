import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { logIn } from './people.js';

describe('an address that leads nowhere', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('koordination@netzwerk.example'));
  });
  afterAll(closeBrowser);

  const main = () => page.getByRole('main');

  it('is told as mistyped where no case was meant', async () => {
    await page.goto('/#/jahresberichte');
    await main().getByText('Diese Seite gibt es nicht').waitFor();

    await expect(main()).toShow('Adresse vertippt oder veraltet');
    await expect(main()).not.toShow('Fall');
  });

  it('speaks of the case where one was meant', async () => {
    await page.goto('/#/cases/01939b1e-0000-7000-8000-000000000000');

    await expect(main()).toShow('Diesen Fall gibt es nicht, oder er ist für Sie nicht zugänglich');
  });
});
