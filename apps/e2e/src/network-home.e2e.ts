import type { Page, Route } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { logIn } from './people.js';

describe('where the network office begins', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('koordination@netzwerk.example'));
  });
  afterAll(closeBrowser);

  it('says that contacts could not be read, and reads them when asked again', async () => {
    const fail = (route: Route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' });
    await page.route('**/api/statistics/dimensions*', fail);
    await page.reload();
    const card = page.getByRole('region', { name: 'Erstkontakte ohne Fall' });
    const again = card.getByRole('button', { name: 'Noch einmal versuchen' });
    await again.waitFor();

    await page.unroute('**/api/statistics/dimensions*', fail);
    await again.click();
    await card.getByRole('img').first().waitFor();
    await expect(again).toHaveCount(0);
  }, 60_000);

  it('names a city that is a Land once', async () => {
    const members = page.getByRole('region', { name: 'Mitglieder' });
    const hafen = members.getByRole('listitem').filter({ hasText: 'Hafen' });

    await expect(hafen).toShow('Bremen');
    await expect(hafen).not.toShow('Bremen, Bremen');
  });
});
