import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { Overview } from './pages/overview.js';
import { logIn } from './people.js';

/** Hafen belongs to this file alone: nobody else changes its numbers meanwhile. */
describe('the overview of a lead', () => {
  let page: Page;
  let overview: Overview;

  beforeAll(async () => {
    ({ page } = await logIn('leitung@hafen.example'));
    overview = new Overview(page);
  });
  afterAll(closeBrowser);

  it('has a table for every chart, with the same numbers', async () => {
    await overview.open();
    const drawn = await overview.figures();
    await overview.showTables();
    const told = await overview.figures();

    const numbers = (figures: typeof drawn) =>
      figures
        .map(({ number }) => number)
        .filter(Boolean)
        .sort((a, b) => a - b);
    await expect(page.getByRole('main').getByRole('table')).toHaveCount(4);
    expect(numbers(told)).toEqual(numbers(drawn));
  });

  it.each(['charts', 'tables'] as const)(
    'opens, with every number of its %s, exactly as many rows',
    async (as) => {
      const show = () => (as === 'tables' ? overview.showTables() : overview.showCharts());
      await overview.open();
      await show();
      const figures = await overview.figures();
      const wrong: string[] = [];
      for (const [at, { name, number }] of figures.entries()) {
        await overview.open();
        await show();
        await overview.openFigure(at);
        const rows = await overview.countRows();
        if (rows !== number) wrong.push(`${name}: ${rows} rows`);
      }

      expect(figures.length).toBeGreaterThan(40);
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  it('says so when a list is newer than the number that opened it', async () => {
    const { page: colleague, context } = await logIn('beratung@hafen.example');
    await overview.open();
    const figures = await overview.figures();
    const open = figures.findIndex(({ name }) => name.startsWith('Offene Fälle'));
    await openAnonymousCase(colleague, { risk: 'niedrig', state: 'Clearing' });
    await context.close();
    await overview.openFigure(open);

    await page
      .getByText(new RegExp(`Die Liste ist neuer: .* waren es ${figures[open]!.number} Einträge`))
      .first()
      .waitFor();

    expect(await overview.countRows()).toBe(figures[open]!.number + 1);
  }, 120_000);

  it('is not there for a caseworker', async () => {
    const { page: colleague, context } = await logIn('beratung@hafen.example');
    const entries = await colleague.getByRole('navigation').getByRole('link').allInnerTexts();
    await colleague.goto('/#/overview');
    await colleague.getByText('Ihre Rolle darf das nicht', { exact: false }).waitFor();
    const shown = await colleague.getByRole('main').innerText();
    await context.close();

    expect(entries.join()).not.toContain('Übersicht');
    expect(shown).not.toMatch(/\d/);
  }, 60_000);
});
