import type { Page } from 'playwright-core';
import { drawn } from '../drawn.js';
import { go, type Stop } from './stops.js';

const stop = (name: string, place: string, act: (page: Page) => Promise<unknown> = () => Promise.resolve()): Stop => ({
  name,
  open: async (page) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await go(page, place);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await drawn(page);
    await act(page);
    await drawn(page);
  },
});

const press = (name: RegExp) => (page: Page) => page.getByRole('main').getByRole('button', { name }).first().click();
const opens = (name: RegExp) => async (page: Page) => {
  await press(name)(page);
  await page.getByRole('dialog').first().waitFor();
};

/** What only coordinators see. */
export const ofCoordinators: Stop[] = [
  stop('table of two questions', '/statistics?year=2022&rows=ageGroup&columns=gender'),
  stop('table in percent', '/statistics?year=2022&rows=ageGroup&columns=gender', press(/^% (der Zeile|of the row)$/)),
  stop('note behind a figure', '/statistics?year=2022&rows=gender', opens(/(Wie diese Zahl|How this figure)/)),
  stop('table that is not offered', '/statistics?year=2022&rows=charge&columns=housing'),
  stop('table with a filter', '/statistics?year=2022&rows=region&filter=gender:female'),
  stop('table without an answer of its filter', '/statistics?year=2022&rows=region&filter=gender'),
  stop('first contacts', '/statistics?year=2024&rows=channel&of=contacts'),
  stop('kinds of files', '/statistics?year=2022', press(/^(Herunterladen|Download)$/)),
  stop('table to be kept', '/statistics?year=2022', async (page) => {
    await press(/^(Gespeichert|Saved tables)$/)(page);
    await page.getByRole('menuitem', { name: /^(Diese Tabelle|Keep this)/ }).click();
    await page.getByRole('dialog').first().waitFor();
  }),
  stop('report of 2022', '/statistics/reports/2022'),
  stop('report as tables', '/statistics/reports/2022', async (page) => {
    for (let shown = 0; shown < 3; shown += 1) await press(/(als Tabelle|as a table)$/)(page);
  }),
  stop('frozen year', '/statistics/years?year=2022'),
  stop('erratum', '/statistics/years?year=2022', opens(/^(Berichtigung schreiben|Write an erratum)$/)),
  stop('running year', '/statistics/years?year=2026'),
  stop('a year to be opened', '/statistics/years', opens(/^(Jahr eröffnen|Open a year)/)),
];

/** What leads see; caseworkers see the first two. */
export const ofReleases: Stop[] = [
  stop('releases of last year', '/releases'),
  stop('what leaves of a case', '/releases', async (page) => {
    await page.getByRole('link', { name: 'ADLER-17' }).first().click();
    await page.getByRole('heading', { level: 2, name: /^(Nationale Statistik|National statistics)$/ }).waitFor();
  }),
  stop('own figures', '/statistics/own'),
];
