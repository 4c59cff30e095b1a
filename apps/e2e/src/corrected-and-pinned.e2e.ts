import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { Composer } from './pages/composer.js';
import { findCase } from './pages/find-case.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { logIn } from './people.js';

/** One step from its first words to its place on top; every part needs the one before. */
describe('a step in the timeline', () => {
  let page: Page;
  let lead: Page;
  let composer: Composer;
  let code: string;
  const wrong = `Amsel erzählt, ${randomUUID().slice(0, 8)}`;
  const right = `Am Telefon erzählt, ${randomUUID().slice(0, 8)}`;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    ({ page: lead } = await logIn('leitung@nordlicht.example'));
    composer = new Composer(page);
    code = await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    await composer.grow();
    await composer.note.fill(wrong);
    await composer.call.click();
    await page.keyboard.press('Control+Enter');
    await entry(wrong).waitFor();
  }, 120_000);
  afterAll(closeBrowser);

  const entry = (words: string, on = page) => on.getByRole('listitem').filter({ hasText: words });

  it('that was corrected shows the new words to all and the former ones to the lead', async () => {
    await entry(wrong)
      .getByRole('button', { name: /^Schritt berichtigen/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Schritt berichtigen' });
    await dialog.getByRole('textbox', { name: 'Was war?' }).fill(right);
    await page.keyboard.press('Control+Enter');
    await entry(right)
      .getByText(/berichtigt/)
      .waitFor();
    await expect(page.getByText(wrong)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Frühere Fassungen/ })).toHaveCount(0);

    await findCase(lead, code);
    await entry(right, lead)
      .getByRole('button', { name: /^Frühere Fassungen ansehen/ })
      .click();
    const versions = lead.getByRole('dialog', { name: 'Frühere Fassungen' });
    await versions.getByText(wrong).waitFor();
    await versions.getByText(right).waitFor();
    await versions.getByRole('button', { name: 'Schließen' }).click();
  }, 60_000);

  it('is pinned on top for everybody, beside a note, and taken off again', async () => {
    const pinned = (on: Page) => on.getByRole('region', { name: 'Angeheftet' });
    await entry(right)
      .getByRole('button', { name: /^Schritt anheften/ })
      .click();
    await pinned(page).getByText(right).waitFor();
    await page.getByRole('button', { name: 'Notiz anheften' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Nie vor zehn anrufen');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await pinned(page).getByText('Nie vor zehn anrufen').waitFor();

    await lead.reload();
    await pinned(lead).getByText(right).waitFor();
    await pinned(lead).getByRole('button', { name: 'Notiz lösen' }).click();
    await pinned(lead).getByText('Nie vor zehn anrufen').waitFor({ state: 'detached' });
    await pinned(lead)
      .getByRole('button', { name: /^Schritt nicht mehr anheften/ })
      .click();
    await pinned(lead).waitFor({ state: 'detached' });
    await expect(entry(right, lead)).toHaveCount(1);
  }, 60_000);

  it('is found by its kind and by its area', async () => {
    const chips = page.getByRole('group', { name: 'Verlauf filtern' });
    await page.reload();
    await chips.getByRole('button', { name: /^Schritte/ }).click();
    await entry(right).waitFor();
    await page.getByText('Fall eröffnet').waitFor({ state: 'detached' });
    await chips.getByRole('button', { name: /^Alles/ }).click();
    await page.getByText('Fall eröffnet').waitFor();
    await expect(entry(right)).toHaveCount(1);
  }, 60_000);
});
