import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { Composer } from './pages/composer.js';
import { findCase } from './pages/find-case.js';
import { chip, lookUp, select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { logIn } from './people.js';

describe('several steps at once', () => {
  let page: Page;
  let composer: Composer;
  let codes: [string, string];

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    composer = new Composer(page);
    const open = () => openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    codes = [await open(), await open()];
  }, 120_000);
  afterAll(closeBrowser);

  const entry = (words: string) => page.getByRole('listitem').filter({ hasText: words });

  it('go into every chosen case with its share of the minutes', async () => {
    const words = `Sprachkurs besucht, ${randomUUID().slice(0, 8)}`;
    const [other, own] = codes;
    await composer.grow();
    await composer.note.fill(words);
    await composer.call.click();
    await page.getByRole('textbox', { name: 'Andere Dauer in Minuten' }).fill('100');
    await page.getByRole('button', { name: 'Mehrere Fälle' }).click();
    await page.getByRole('combobox', { name: 'Fall hinzufügen' }).fill(other);
    await page.getByRole('option', { name: other }).click();
    await page.getByRole('button', { name: 'Minuten aufteilen' }).click();
    await page.keyboard.press('Control+Enter');

    await entry(words).getByText('50 Min.').waitFor();
    await findCase(page, other);
    await entry(words).getByText('50 Min.').waitFor();
    await findCase(page, own);
    await expect(entry(words)).toHaveCount(1);
  }, 120_000);

  it('stay unlogged everywhere when one case is closed, and name it', async () => {
    const words = `Ausflug, ${randomUUID().slice(0, 8)}`;
    const [other, own] = codes;
    await composer.grow();
    await composer.note.fill(words);
    await composer.call.click();
    await page.getByRole('button', { name: 'Mehrere Fälle' }).click();
    await page.getByRole('combobox', { name: 'Fall hinzufügen' }).fill(other);
    await page.getByRole('option', { name: other }).click();
    await closeElsewhere(other);
    await page.keyboard.press('Control+Enter');
    await page.getByText(`In keinem Fall gespeichert. ${other}: Der Fall ist abgeschlossen.`).waitFor();
    await expect(entry(words)).toHaveCount(0);

    await page.getByRole('button', { name: other, pressed: true }).click();
    await page.keyboard.press('Control+Enter');
    await entry(words).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(own);
  }, 120_000);

  it('of one appointment keep its day and channel', async () => {
    const words = `Erst zur Ärztin, ${randomUUID().slice(0, 8)}`;
    await composer.grow();
    await composer.note.fill(words);
    await page.getByRole('button', { name: 'Art: Weitere' }).click();
    await lookUp(page, page, 'Art suchen', 'Arztbesuch');
    await page
      .getByRole('group', { name: /^Minuten/ })
      .getByRole('button', { name: '45' })
      .click();
    const channel = page.getByRole('group', { name: /^Kanal/ }).getByRole('button', { name: 'Begleitung' });
    if ((await channel.getAttribute('aria-pressed')) !== 'true') await channel.click();
    await page.getByRole('button', { name: 'Weiterer Schritt' }).click();
    await entry(words).waitFor();

    await expect(composer.note).toHold('');
    expect(await channel.getAttribute('aria-pressed')).toBe('true');
  }, 60_000);

  async function closeElsewhere(code: string): Promise<void> {
    const { page: other, context } = await logIn('leitung@nordlicht.example');
    await findCase(other, code);
    await other.getByRole('button', { name: /^Mehr: Status/ }).click();
    await other.getByRole('menuitem', { name: 'Status ändern' }).click();
    const dialog = other.getByRole('dialog');
    await chip(dialog, 'Status', 'abgeschlossen');
    await select(other, dialog, 'Grund für den Abschluss', 'Ziel erreicht');
    await dialog.getByRole('button', { name: 'Status ändern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await context.close();
  }
});
