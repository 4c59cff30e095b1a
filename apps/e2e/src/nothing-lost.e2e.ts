import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { loseAnswers, serverAway, steps } from './interrupted.js';
import { faultsOf } from './looks/every-look.js';
import { Composer } from './pages/composer.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { enter, logIn } from './people.js';
import { traces } from './traces.js';

const she = 'beratung2@nordlicht.example';
const somebodyElse = 'beratung@nordlicht.example';

describe('what somebody has typed', () => {
  let page: Page;
  let context: BrowserContext;
  let composer: Composer;
  let code: string;
  let words: string;

  beforeAll(async () => {
    ({ page, context } = await logIn(she));
    composer = new Composer(page);
    code = await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
  }, 120_000);
  beforeEach(() => {
    words = `Kanarienwort ${randomUUID().slice(0, 8)}`;
  });
  afterAll(closeBrowser);

  const write = async () => {
    await composer.grow();
    await composer.note.fill(words);
    await composer.call.click();
  };
  const entries = (text = words) => page.getByRole('listitem').filter({ hasText: text });
  const isBack = () => page.getByText(/^Ihr Entwurf von .* ist wieder da/).waitFor();
  const save = async () => {
    await composer.save.click();
    await entries().waitFor();
  };
  const saveAgain = async () => {
    await page.getByRole('button', { name: 'Noch einmal speichern' }).click();
    await entries().waitFor();
  };

  it('is saved once, though its answer was lost and it was sent again', async () => {
    await write();
    const { lost, end } = await loseAnswers(page, steps);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nicht gespeichert: keine Verbindung zum Server. Ihr Text ist noch da.').waitFor();
    await end();
    await saveAgain();

    expect(lost[0]).toBe(201);
    expect(new Set(lost.slice(1))).toEqual(new Set([200]));
    await expect(entries()).toHaveCount(1);
    await page.getByRole('button', { name: 'Schritte 1' }).waitFor();
  });

  it('stays while the server is away and is saved when it is back', async () => {
    const back = await serverAway(page);
    await write();
    await page.getByText('Entwurf nicht gesichert, wird noch einmal versucht').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nicht gespeichert: keine Verbindung zum Server. Ihr Text ist noch da.').waitFor();
    const kept = await composer.note.inputValue();
    await back();
    await saveAgain();

    expect(kept).toBe(words);
    await expect(entries()).toHaveCount(1);
  });

  it('is back after a reload', async () => {
    await write();
    await composer.sealed();
    await page.reload();
    await isBack();

    await expect(composer.note).toHold(words);
    await save();
  });

  it('is back after the session has ended while she was typing', async () => {
    await write();
    await context.clearCookies();
    await composer.note.press('End');
    await page.keyboard.type(' bis zum Ende');
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    const onLogin = await page.locator('body').innerText();
    await enter(page, she);
    await isBack();

    expect(onLogin).not.toContain(words);
    await expect(composer.note).toHold(`${words} bis zum Ende`);
    await save();
  });

  it('is back after she has logged out in another tab, and on no other screen', async () => {
    await write();
    const other = await context.newPage();
    await other.goto('/');
    await other.getByRole('button', { name: /^Konto/ }).click();
    await other.getByRole('menuitem', { name: 'Abmelden' }).click();
    await other.close();
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    await enter(page, she);
    await isBack();

    await expect(composer.note).toHold(words);
    await save();
  });

  it('is shown beside what somebody else has saved meanwhile, and both are kept', async () => {
    const theirs = `Fassung der Kollegin ${randomUUID().slice(0, 8)}`;
    await write();
    await save();
    const { page: colleague, context: elsewhere } = await logIn(somebodyElse);
    await colleague.keyboard.press('Control+k');
    await colleague.getByRole('combobox', { name: 'Fall suchen' }).fill(code);
    await colleague.getByRole('option', { name: code }).click();
    for (const [who, note] of [
      [colleague, theirs],
      [page, `${words}, ergänzt`],
    ] as const) {
      await who
        .getByRole('listitem')
        .filter({ hasText: words })
        .getByRole('button', { name: /^Schritt berichtigen/ })
        .click();
      await who.getByRole('dialog').getByRole('textbox', { name: 'Was war?' }).fill(note);
    }
    await colleague.keyboard.press('Control+Enter');
    await colleague.getByRole('dialog').waitFor({ state: 'detached' });
    await elsewhere.close();
    await page.keyboard.press('Control+Enter');
    const conflict = page.getByRole('dialog', { name: 'Zwei Fassungen, beide sind da' });
    await conflict.waitFor();
    const merged = await conflict.getByRole('textbox').inputValue();
    const faults = await faultsOf(page, 'de');
    await conflict.getByRole('button', { name: 'Zusammengeführt speichern' }).click();
    await conflict.waitFor({ state: 'detached' });
    await entries(theirs).waitFor();

    expect(faults).toEqual([]);
    expect(merged).toContain(`${words}, ergänzt`);
    expect(merged).toContain(theirs);
    await expect(entries(theirs)).toShow(`${words}, ergänzt`);
  }, 120_000);

  it('is nowhere in the browser but on the screen', async () => {
    await write();
    await composer.sealed();
    const kept = await traces(page);

    expect(kept.stored).toEqual([]);
    expect(JSON.stringify(kept)).not.toContain(words);
    expect(JSON.stringify(kept)).not.toContain(code);
    expect(kept.title).toBe('Geleit');
    expect(new Set(kept.history.filter((entry) => entry.startsWith('http')))).toEqual(
      new Set([new URL('/', page.url()).href]),
    );
    await save();
  });

  it('does not hang on one tab: ten that refresh at once keep the session', async () => {
    const tabs = await Promise.all(Array.from({ length: 10 }, () => context.newPage()));
    const shows = (tab: Page) =>
      tab.getByRole('heading', { level: 1, name: 'Was braucht mich' }).waitFor({ timeout: 60_000 });
    await Promise.all(
      tabs.map(async (tab) => {
        await tab.goto('/');
        await shows(tab);
      }),
    );
    await Promise.all(
      tabs.map(async (tab) => {
        await tab.reload();
        await shows(tab);
      }),
    );
    await Promise.all(tabs.map((tab) => tab.close()));
    await page.reload();

    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    await expect(page.getByRole('button', { name: 'Anmelden' })).toHaveCount(0);
  }, 180_000);
});
