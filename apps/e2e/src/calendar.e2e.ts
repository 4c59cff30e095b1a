import type { Page } from 'playwright-core';
import { closeBrowser, phone } from './browser.js';
import { today } from './days.js';
import { drawn } from './drawn.js';
import { focused, tabTo } from './pages/focus.js';
import { logIn } from './people.js';

/** '27. November 2026', as the days of the calendar are called. */
const spoken = (day: string, language: 'de-DE' | 'en-GB'): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

describe('the calendar', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('beratung@nordlicht.example'));
  });
  afterAll(closeBrowser);

  const openCalendar = async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^(Kalender|Calendar)$/ })
      .click();
    await page.getByRole('grid').waitFor();
    await drawn(page);
  };

  /** Presses a chip and waits for what the server says to it. */
  const choose = async (name: string) => {
    const answer = page.waitForResponse(/\/api\/deadlines\/search$/);
    await page.getByRole('button', { name, exact: true }).click();
    await answer;
    await drawn(page);
  };

  /** The first open deadline of this or the next days, with its day, as the list of deadlines tells it. */
  const nextDeadline = async (): Promise<{ code: string; day: string }> => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Fristen( |$)/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Fristen', exact: true }).waitFor();
    await drawn(page);
    const row = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /(in \d+ Tagen|morgen|heute)/ })
      .first();
    const words = await row.innerText();
    const [, date = '', month = ''] = /\b(\d\d)\.(\d\d)\.(?!\d)/.exec(words.split('\n').slice(-4).join('\n')) ?? [];
    const year = Number(today().slice(0, 4)) + (month < today().slice(5, 7) ? 1 : 0);
    return { code: await row.getByRole('link').first().innerText(), day: `${year}-${month}-${date}` };
  };

  it('shows a deadline on its day, in colour with icon and word, and opens its case', async () => {
    const { code, day } = await nextDeadline();
    await openCalendar();
    if (day.slice(0, 7) !== today().slice(0, 7)) await page.getByRole('button', { name: 'Nächster Monat' }).click();
    const cell = page.getByRole('gridcell', { name: new RegExp(`, ${spoken(day, 'de-DE').replaceAll('.', '\\.')}`) });
    await cell.getByRole('button', { name: new RegExp(`^${code} `) }).click();
    const opened = page.getByRole('dialog', { name: new RegExp(spoken(day, 'de-DE').replaceAll('.', '\\.')) });
    const words = await opened.innerText();
    await opened.getByRole('link', { name: `Fall ${code} öffnen` }).click();

    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    expect(words).toMatch(/in \d+ Tagen|morgen|heute/);
  });

  it('is walked through with the keys: days, weeks, months, today', async () => {
    await openCalendar();
    await page.getByRole('button', { name: 'Heute', exact: true }).click();
    await tabTo(page, new RegExp(spoken(today(), 'de-DE').replaceAll('.', '\\.')));
    const start = await focused(page);
    const walked: string[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'PageUp', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
      await drawn(page);
      walked.push((await focused(page)).name.split(/(?<=\d{4})/)[0] ?? '');
    }

    expect(start.name).toContain('heute');
    expect(start.hasRing).toBe(true);
    expect(new Set(walked).size).toBe(walked.length - 2);
    expect(walked.at(-1)).toContain(spoken(today(), 'de-DE'));
  });

  it('tells with Enter what a day holds, and Escape puts it away', async () => {
    await page.keyboard.press('Enter');
    const opened = page.getByRole('dialog');
    await opened.waitFor();
    const heading = await opened.getByRole('heading').first().innerText();
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });

    expect(heading).toContain(spoken(today(), 'de-DE'));
    expect((await focused(page)).name).toContain(spoken(today(), 'de-DE'));
  });

  it('shows a week and day after day, mine and in every state', async () => {
    await page.getByRole('button', { name: 'Woche', exact: true }).click();
    await drawn(page);
    const days = await page.getByRole('gridcell').count();
    await page.getByRole('button', { name: 'Agenda', exact: true }).click();
    await drawn(page);
    const open = await page.getByRole('main').getByRole('listitem').count();
    await choose('eingehalten');
    await choose('entfallen');
    const all = await page.getByRole('main').getByRole('listitem').count();
    await choose('Meine');
    const mine = page.getByRole('main').getByRole('listitem');
    const [count, ofColleagues] = [await mine.count(), await mine.filter({ hasText: 'Elif Aydın' }).count()];

    expect(days).toBe(7);
    expect(open).toBeGreaterThan(0);
    expect(all).toBeGreaterThanOrEqual(open);
    // Other tests set deadlines meanwhile, so the numbers are not compared.
    expect(count).toBeGreaterThan(0);
    expect(ofColleagues).toBe(0);
  });

  it('knows the holidays of the centre’s Land', async () => {
    await page.getByRole('button', { name: 'Monat', exact: true }).click();
    for (let months = 0; months < 13; months += 1) {
      const heading = page.getByRole('heading', { level: 2 }).first();
      if ((await heading.innerText()).startsWith('Dezember')) break;
      await page.getByRole('button', { name: 'Nächster Monat' }).click();
    }

    const christmas = page.getByRole('gridcell', { name: /25\. Dezember \d+/ });

    await expect(christmas).toShow('Feiertag: ');
  });

  it('says what to do where nothing is', async () => {
    for (const state of ['eingehalten', 'entfallen'])
      await page.getByRole('button', { name: state, exact: true }).click();
    await page.getByRole('button', { name: 'Heute', exact: true }).click();
    for (let months = 0; months < 30; months += 1) await page.getByRole('button', { name: 'Voriger Monat' }).click();

    await page.getByText('Keine Frist in diesem Monat').waitFor();
    const ways = [page.getByRole('link', { name: 'Zum Fristenrechner' }), page.getByText('Alle offenen zeigen')];

    expect(await Promise.all(ways.map((way) => way.count()))).toEqual([1, 1]);
  });

  it('is a list of days on a phone, in English, too', async () => {
    const { page: small, context } = await logIn('beratung@nordlicht.example', { ...phone, language: 'en' });
    await small.getByRole('button', { name: 'More', exact: true }).click();
    await small.getByRole('link', { name: 'Calendar', exact: true }).click();
    await small.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
    await drawn(small);
    const grids = await small.getByRole('grid').count();
    const excess = await small.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await small.getByRole('region', { name: new RegExp(`${spoken(today(), 'en-GB')}, today$`) }).waitFor();
    await context.close();

    expect([grids, Math.max(0, excess)]).toEqual([0, 0]);
  });
});
