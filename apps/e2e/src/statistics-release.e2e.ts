import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today } from './days.js';
import { Composer } from './pages/composer.js';
import { chip } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';

const year = today().slice(0, 4);

/** One case from "nothing leaves" to released, changed, withdrawn; every step needs the one before. */
describe('the release of a case for the national statistics', () => {
  let page: Page;
  let code: string;
  let record: RecordPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    code = await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    record = new RecordPage(page);
  }, 120_000);
  afterAll(closeBrowser);

  const card = (): Locator => page.getByRole('region', { name: year, exact: true });

  it('is refused without consent, and the page leads to the consents', async () => {
    await record.open('Statistik');
    await page.getByText('Ohne Einwilligung verlässt nichts die Beratungsstelle', { exact: false }).waitFor();
    await expect(page.getByRole('button', { name: `Für ${year} freigeben` })).toHaveCount(0);

    await page.getByRole('link', { name: 'Zu den Einwilligungen' }).click();
    const dialog = page.getByRole('dialog', { name: /^Aussage zur Einwilligung/ });
    await chip(dialog, 'Was die Klient*in sagt', 'erteilt');
    await chip(dialog, 'Nachweis', 'mündlich');
    await record.save(dialog);
  }, 60_000);

  it('shows before it exactly what leaves, in words', async () => {
    await logStep();
    await record.open('Statistik');
    const preview = await card().innerText();

    expect(preview).toContain('nicht freigegeben');
    expect(preview).toMatch(/Neufall oder laufender Fall\s+neu im Jahr/);
    expect(preview).toMatch(/Geschlecht\s+unbekannt/);
    expect(preview).not.toContain(code);
  }, 60_000);

  it('is done with one click and stands in the list of the year', async () => {
    await page.getByRole('button', { name: `Für ${year} freigeben` }).click();
    await card()
      .getByText(/^freigegeben am/)
      .waitFor();

    await page.getByRole('navigation').getByRole('link', { name: 'Freigabe' }).click();
    await page.getByRole('combobox', { name: 'Jahr' }).click();
    await page.getByRole('option', { name: new RegExp(`^${year}`) }).click();
    const row = page.getByRole('listitem').filter({ hasText: code });
    await row.getByText(/^freigegeben am/).waitFor();
    await expect(row.getByRole('checkbox')).toHaveCount(0);
    await row.getByRole('link', { name: code }).click();
    await card().waitFor();
  }, 60_000);

  it('is withdrawn after saying what that can do and what it cannot', async () => {
    await page.getByRole('button', { name: `Freigabe ${year} zurückziehen` }).click();
    const dialog = page.getByRole('dialog', { name: `Freigabe ${year} zurückziehen` });
    const told = await dialog.innerText();
    await dialog.getByRole('button', { name: 'Zurückziehen', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await card().getByText('nicht freigegeben').waitFor();

    expect(told).toContain('sofort gelöscht');
    expect(told).toContain('nur, bis die Koordination das Jahr einfriert');
  }, 60_000);

  it('of many cases at once tells how each of them went', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Freigabe' }).click();
    await page.getByRole('combobox', { name: 'Jahr' }).click();
    await page.getByRole('option', { name: new RegExp(`^${year}`) }).click();
    await page.getByRole('checkbox', { name: `${code} auswählen` }).check();
    await page.getByRole('button', { name: 'Auswahl freigeben (1)' }).click();
    const row = page.getByRole('listitem').filter({ hasText: code });
    await row.getByText('Freigegeben.', { exact: true }).waitFor();
    await row.getByText(/^freigegeben am/).waitFor();

    await expect(row.getByRole('checkbox')).toHaveCount(0);
  }, 60_000);

  const logStep = async (): Promise<void> => {
    await record.open('Verlauf');
    const composer = new Composer(page);
    await composer.grow();
    await composer.call.click();
    await composer.note.fill('Beratung zu den nächsten Schritten.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Beratung zu den nächsten Schritten.').first().waitFor();
  };
});
