import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { faultsOf } from './looks/every-look.js';
import { EventPage } from './pages/event-page.js';
import { findCase } from './pages/find-case.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { logIn } from './people.js';

/** A deadline that is proposed and not wanted. */
describe('the reason why a proposed deadline is declined', () => {
  let page: Page;
  let code: string;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    code = await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    const events = new EventPage(page);
    await events.record(
      await events.readOff({ kind: 'Leistungsbescheid', postedOn: '2026-04-02', evidence: 'Datum des Briefs' }),
    );
    await page.getByRole('button', { name: 'Fertig' }).click();
  }, 120_000);
  afterAll(closeBrowser);

  const decline = (of: Page): Promise<void> =>
    of
      .getByRole('main')
      .getByRole('button', { name: /^Ablehnen: / })
      .first()
      .click();
  const why = (of: Page): Locator => of.getByRole('main').getByRole('textbox', { name: 'Warum nicht?' });

  it('is there again after a reload', async () => {
    await decline(page);
    await why(page).fill('Der Bescheid wurde zurückgenommen.');
    await page.getByText(/^Entwurf gesichert/).waitFor();
    await page.reload();
    await decline(page);

    await expect(why(page)).toHold('Der Bescheid wurde zurückgenommen.');
  }, 60_000);

  it('stays where somebody else was faster, beside what they answered', async () => {
    const lead = await logIn('leitung@nordlicht.example');
    await findCase(lead.page, code);
    await decline(lead.page);
    await why(lead.page).fill('Erledigt am Telefon.');
    await lead.page.getByRole('main').getByRole('button', { name: 'Ablehnen', exact: true }).click();
    await why(lead.page).waitFor({ state: 'detached' });
    await lead.context.close();
    await page.getByRole('main').getByRole('button', { name: 'Ablehnen', exact: true }).click();
    await page.getByText('Diesen Vorschlag hat inzwischen jemand beantwortet: abgelehnt.').waitFor();

    await expect(page.getByRole('main').getByRole('alert')).toShow('Erledigt am Telefon.');
    await expect(why(page)).toHold('Der Bescheid wurde zurückgenommen.');
    expect(await faultsOf(page, 'de')).toEqual([]);
  }, 90_000);
});
