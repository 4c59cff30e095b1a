import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { drawn } from './drawn.js';
import { Composer } from './pages/composer.js';
import { focused, tabTo } from './pages/focus.js';
import { inside, logIn } from './people.js';

describe('without a mouse', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
  });
  afterAll(closeBrowser);
  beforeEach(async () => {
    await page.goto('about:blank');
    await page.goto('/');
    await inside(page);
    await page.getByText(/^Gesetzliche Fristen/).waitFor();
  });

  it('the first Tab offers to skip to the content, and Enter does', async () => {
    await page.keyboard.press('Tab');
    const first = await focused(page);
    const place = await page.getByRole('link', { name: 'Zum Inhalt springen' }).boundingBox();
    await page.keyboard.press('Enter');
    const [next] = await tabTo(page, /./);

    expect(first.name).toBe('Zum Inhalt springen');
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(next?.name).toMatch(/Notieren/);
  });

  it('search, the way out, navigation and page follow in this order', async () => {
    const passed = (await tabTo(page, /Notieren/)).map(({ name }) => name);
    const places = [
      /Zum Inhalt/,
      /Fall nach Code/,
      /Schnell weg/,
      /Was braucht mich/,
      /Fälle/,
      /Fristen/,
      /Notieren/,
    ].map((name) => passed.findIndex((one) => name.test(one)));

    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('shows on every stop where the keyboard is, on home, list, case and in a dialog', async () => {
    const caseLink = page.getByRole('main').getByRole('link', { name: /^\p{Lu}{3,}-\d\d$/u });
    const unseen: string[] = [];
    const walk = async (place: string, stops: number) => {
      await drawn(page);
      for (let at = 0; at < stops; at += 1) {
        const passed = (await tabTo(page, /./)).filter(({ tag }) => tag !== 'body');
        for (const { name, tag, hasRing } of passed) if (!hasRing || !name) unseen.push(`${place}: ${tag} ${name}`);
      }
    };
    await walk('home', 25);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Fälle/ })
      .click();
    await caseLink.first().waitFor();
    await walk('list', 30);
    await caseLink.first().click();
    await page.getByRole('heading', { level: 2, name: 'Verlauf' }).waitFor();
    await walk('case', 45);
    await page.getByRole('button', { name: 'Frist', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await walk('dialog', 12);

    expect(unseen).toEqual([]);
  }, 90_000);

  it('Ctrl K finds a case by its code and Enter opens it', async () => {
    const code = await page
      .getByRole('main')
      .getByRole('link', { name: /^\p{Lu}{3,}-\d\d$/u })
      .first()
      .innerText();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Fall suchen' }).waitFor();
    await page.keyboard.type(code);
    await page.getByRole('option', { name: code }).waitFor();
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  it('J and K walk through the list of cases, Enter opens', async () => {
    await tabTo(page, /^Fälle/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Fälle' }).waitFor();
    await drawn(page);
    const walked: string[] = [];
    for (const key of ['j', 'j', 'j', 'k']) {
      await page.keyboard.press(key);
      walked.push((await focused(page)).name);
    }
    await page.keyboard.press('Enter');

    expect(new Set(walked).size).toBe(3);
    expect(walked[3]).toBe(walked[1]);
    await page.getByRole('heading', { level: 1, name: walked[3]! }).waitFor();
  });

  it('? shows the keys, Esc puts them away', async () => {
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Tastenkürzel' });
    await help.waitFor();
    const keys = await help.innerText();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });

    for (const key of ['Esc Esc', 'Strg K', 'N', 'J', 'K', '?']) expect(keys).toContain(key);
  });

  it('a call is noted, from N to Ctrl Enter', async () => {
    const words = `Anruf, ${randomUUID().slice(0, 8)}`;
    const composer = new Composer(page);
    await page.keyboard.press('n');
    const code = await composer.recent.first().innerText();
    await page.getByRole('combobox', { name: 'Zu welchem Fall?' }).waitFor();
    await tabTo(page, new RegExp(`^${code}$`));
    await page.keyboard.press('Space');
    await page.keyboard.type(words);
    await tabTo(page, /^Anruf, Beratung/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');

    await page.getByText(`Gespeichert zu ${code}`).waitFor();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  it('a single letter typed into a field is a letter', async () => {
    await page.keyboard.press('Control+k');
    const search = page.getByRole('combobox', { name: 'Fall suchen' });
    await search.waitFor();
    await page.keyboard.type('n?jk');

    await expect(search).toHold('n?jk');
    await expect(page.getByRole('dialog')).toHaveCount(1);
  });
});
