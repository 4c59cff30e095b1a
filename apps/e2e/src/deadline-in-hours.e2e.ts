import { addDays } from '@geleit/domain';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today, written } from './days.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { logIn } from './people.js';

/** A data breach was noticed the day before yesterday at 23:30: 72 hours later is tomorrow at 23:30, not at midnight. */
describe('a deadline in hours', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
  }, 120_000);
  afterAll(closeBrowser);

  it('is found by its unit, and shows its hour where it stands', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Frist', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /^Frist/ });
    const question = dialog.getByRole('combobox', { name: 'Worum geht es?' });
    await question.fill('Stunden');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const noticed = dialog.getByRole('textbox', { name: /^Tag und Uhrzeit/ });
    await noticed.fill('45.13.');
    await page.keyboard.press('Tab');
    await dialog.getByText(/^Dieser Tag ist nicht lesbar/).waitFor();
    await noticed.fill(written(addDays(today(), -2)));
    // Put right, it is no error any more, before the field is left.
    expect(await noticed.getAttribute('aria-invalid')).toBe('false');
    await dialog.getByRole('textbox', { name: 'Uhrzeit', exact: true }).fill('23:30');
    await page.keyboard.press('Tab');
    await dialog
      .getByText(/23:30\sUhr/)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    const aside = page.getByRole('complementary', { name: 'Das Wichtigste' });
    await aside.getByText('morgen, 23:30 Uhr').waitFor();

    await expect(aside.getByText('24 Uhr')).toHaveCount(0);
  }, 90_000);

  it('asks before a change that was begun is thrown away', async () => {
    const aside = page.getByRole('complementary', { name: 'Das Wichtigste' });
    await aside
      .getByRole('button', { name: /^Mehr zu/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Verschieben' }).click();
    const dialog = page.getByRole('dialog', { name: 'Frist verschieben' });
    await dialog.getByRole('textbox', { name: 'Warum?' }).fill('Die Behörde bat darum');
    await page.keyboard.press('Escape');
    await dialog.getByText('Das ist noch nicht gespeichert.').waitFor();
    await dialog.getByRole('button', { name: 'Weiter bearbeiten' }).click();

    await expect(dialog.getByRole('textbox', { name: 'Warum?' })).toHold('Die Behörde bat darum');
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await dialog.getByRole('button', { name: 'Verwerfen' }).click();
    await dialog.waitFor({ state: 'detached' });
  }, 60_000);
});
