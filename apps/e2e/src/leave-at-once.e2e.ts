import { randomUUID } from 'node:crypto';
import type { APIResponse, Page } from 'playwright-core';
import { closeBrowser, desktop, openWindow, phone, type Screen } from './browser.js';
import { Composer } from './pages/composer.js';
import { backAndBack, escEsc, exitButton } from './pages/quick-exit.js';
import { enter, inside, logIn } from './people.js';
import { traces } from './traces.js';

const she = 'beratung2@nordlicht.example';
const pressed = (page: Page) => exitButton(page).click();

/** What somebody may be doing when the wrong person comes in. */
const moments: [string, (page: Page, words: string) => Promise<void>, Screen, (page: Page) => Promise<void>][] = [
  ['Esc Esc while she writes on a case page', writing, desktop, escEsc],
  ['Esc Esc above the open composer', composing, desktop, escEsc],
  ['Esc Esc above the search', searching, desktop, escEsc],
  ['Esc Esc above an open menu', choosing, desktop, escEsc],
  ['the button above an open dialog', composing, desktop, pressed],
  ["the button above the phone's sheet", composing, phone, pressed],
];

describe('leaving at once', () => {
  afterAll(closeBrowser);

  it.each(moments)(
    'by %s, nothing is left',
    async (_, busy, screen, leave) => {
      const words = `Kanarienwort ${randomUUID().slice(0, 8)}`;
      const { page, context } = await openWindow(screen);
      const tokens: string[] = [];
      page.on('request', (request) => tokens.push(request.headers()['authorization'] ?? ''));
      await page.goto('/');
      await enter(page, she);
      await inside(page);
      await busy(page, words);
      const code = await page.evaluate(() => /\p{Lu}{3,}-\d\d/u.exec(document.body.innerText)?.[0] ?? '');
      const token = tokens.filter(Boolean).at(-1) ?? '';
      expect([token, code]).not.toContain('');

      await leave(page);
      await page.waitForURL('**/neutral.html');
      const shown = await page.locator('body').innerText();
      const kept = await traces(page);
      const { origin } = new URL(page.url());
      const answers = [
        await endOf(() => page.request.get('/api/me', { headers: { authorization: token } })),
        await endOf(() => page.request.post('/api/auth/refresh', { headers: { origin } })),
      ];
      const behind = await backAndBack(page);
      await context.close();

      const all = JSON.stringify([shown, kept, behind]);
      for (const canary of [words, code, 'Geleit', '#/', '/cases']) expect(all).not.toContain(canary);
      expect(kept.stored).toEqual([]);
      expect(kept.cookies).toEqual([]);
      expect(answers).toEqual([401, 401]);
    },
    120_000,
  );

  it('needs two: one Esc closes a layer and keeps the draft', async () => {
    const words = `Kanarienwort ${randomUUID().slice(0, 8)}`;
    const { page, context } = await logIn(she);
    const composer = new Composer(page);
    await composing(page, words);
    await composer.sealed();
    await page.keyboard.press('Escape');
    await composer.dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await page.getByText(/^Ihr Entwurf von .* ist wieder da/).waitFor();

    await expect(composer.note).toHold(words);
    expect(await page.title()).toBe('Geleit');
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    await context.close();
  });
});

/** The status of an API call; the log-out may be on its way for a moment yet. */
async function endOf(ask: () => Promise<APIResponse>): Promise<number> {
  let status = 0;
  for (let times = 0; times < 20 && status !== 401; times += 1) status = (await ask()).status();
  return status;
}

async function writing(page: Page, words: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /^\p{Lu}{3,}-\d\d$/u })
    .first()
    .click();
  await new Composer(page).grow();
  await page.keyboard.type(words);
}

async function composing(page: Page, words: string): Promise<void> {
  const composer = new Composer(page);
  await page.getByText(/^Gesetzliche Fristen/).waitFor();
  await page
    .getByRole('main')
    .getByRole('button', { name: /Notieren$/ })
    .click();
  await composer.note.fill(words);
}

async function searching(page: Page, words: string): Promise<void> {
  await page.getByText(/^Gesetzliche Fristen/).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Fall suchen' }).fill(words);
}

async function choosing(page: Page): Promise<void> {
  await page.getByText(/^Gesetzliche Fristen/).waitFor();
  await page.getByRole('button', { name: /^Konto/ }).click();
  await page.getByRole('menu').waitFor();
}
