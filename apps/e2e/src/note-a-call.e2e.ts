import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { Counted } from './counted.js';
import { holdAnswer, steps } from './interrupted.js';
import { Composer } from './pages/composer.js';
import { logIn } from './people.js';

describe('noting a call from the home page', () => {
  let page: Page;
  let composer: Composer;

  beforeAll(async () => {
    ({ page } = await logIn('beratung@hafen.example'));
    composer = new Composer(page);
    await page.getByText(/^Gesetzliche Fristen/).waitFor();
  });
  afterAll(closeBrowser);

  it('takes at most five interactions and fifteen seconds', async () => {
    const tries: number[] = [];
    // The fastest of three, for other work on this machine is not hers.
    while (tries.length < 3 && !tries.some((seconds) => seconds < 15)) {
      const words = `Rückruf der Ausländerbehörde besprochen, ${randomUUID().slice(0, 8)}`;
      const begun = performance.now();
      const she = new Counted(page);

      await she.press('n');
      const file = composer.recent.first();
      const code = await file.innerText();
      await she.touch(file);
      await she.type(words);
      await she.touch(composer.call);
      await she.press('Control+Enter');
      await page.getByText(`Gespeichert zu ${code}`).waitFor();
      tries.push((performance.now() - begun) / 1000);

      expect(she.interactions).toBeLessThanOrEqual(5);
      await composer.dialog.waitFor({ state: 'detached' });
      await page.getByRole('link', { name: code }).first().click();
      await page.getByText(words).waitFor();
      await page.getByRole('link', { name: 'Was braucht mich' }).click();
    }

    expect(Math.min(...tries)).toBeLessThan(15);
  }, 180_000);

  it('says "Gespeichert" only after the server has answered', async () => {
    const { answered, arrive } = await holdAnswer(page, steps);
    await page.getByRole('button', { name: /Notieren$/ }).click();
    await composer.recent.first().click();
    await composer.note.fill('Kurzer Anruf, es geht ihr gut.');
    await composer.call.click();
    await page.keyboard.press('Control+Enter');
    expect(await answered).toBe(201);

    const before = await page.getByText(/Gespeichert/).count();
    const wait = await page.getByRole('button', { name: /^Wird gespeichert/ }).isDisabled();
    arrive();
    await page.getByText(/^Gespeichert zu/).waitFor();

    expect(before).toBe(0);
    expect(wait).toBe(true);
  });
});

describe('the composer on the phone', () => {
  afterAll(closeBrowser);

  it('is closed by the way back of the browser, and the page below is still there', async () => {
    const { page } = await logIn('beratung@hafen.example', { width: 390, height: 844 });
    await page.getByRole('link', { name: 'Fristen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fristen' }).waitFor();
    await page.getByRole('button', { name: 'Notieren' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    await page.goBack();
    await sheet.waitFor({ state: 'detached' });
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Was braucht mich' }).waitFor();

    expect(heading).toBe('Fristen');
  }, 60_000);
});
