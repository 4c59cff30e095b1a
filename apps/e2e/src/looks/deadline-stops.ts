import type { Page } from 'playwright-core';
import { drawn } from '../drawn.js';
import { go, type Stop } from './stops.js';

const stop = (name: string, place: string, act: (page: Page) => Promise<unknown>): Stop => ({
  name,
  open: async (page) => {
    await go(page, place);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await drawn(page);
    await act(page);
    await drawn(page);
  },
});

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const view = (name: RegExp) => async (page: Page) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await press(page, name);
};

const question = /^(Worum geht es|What is it about)\?$/;
const ask = async (page: Page, words: string) => {
  await page.getByRole('combobox', { name: question }).fill(words);
  await page.getByRole('option').first().waitFor();
};
const compute = async (page: Page, words: string) => {
  await ask(page, words);
  await page.keyboard.press('Enter');
  await page
    .getByRole('textbox', { name: /(am|on)$/ })
    .first()
    .fill('23.11.2026');
  await page.keyboard.press('Tab');
  await page.getByRole('list', { name: /^(Rechenweg|Steps of the sum)$/ }).waitFor();
};
const firstRule = (page: Page) => page.getByRole('rowheader').getByRole('button').first().click();

/** Calendar, calculator and rules of deadlines, with what opens on them. */
export const ofDeadlines: Stop[] = [
  stop('calendar, a week', '/calendar', view(/^(Woche|Week)$/)),
  stop('calendar, day after day', '/calendar', view(/^Agenda$/)),
  stop('calendar, a month', '/calendar', view(/^(Monat|Month)$/)),
  stop('calendar, deadlines of a day', '/calendar', async (page) => {
    await page.getByRole('gridcell').getByRole('button').first().click();
    await page.getByRole('dialog').waitFor();
  }),
  stop('calculator, looking for a rule', '/deadline-calculator', (page) => ask(page, '§ 74')),
  stop('calculator, a letter by post', '/deadline-calculator', (page) => compute(page, '§ 84 SGG')),
  stop('calculator, unsettled', '/deadline-calculator', (page) => compute(page, '§ 59 Abs. 7')),
  stop('calculator, into which case', '/deadline-calculator', async (page) => {
    await compute(page, '§ 84 SGG');
    await press(page, /^(In Fall eintragen|Enter in a case)$/);
    await page.getByRole('dialog').waitFor();
  }),
  stop('rules, all facts of one', '/deadline-rules', async (page) => {
    await firstRule(page);
    await page.getByRole('dialog').waitFor();
  }),
  stop('rules, an own one', '/deadline-rules', async (page) => {
    await press(page, /^(Eigene Regel|Own rule)$/);
    await page.getByRole('dialog').waitFor();
    await press(page, /^(Speichern|Save)$/);
  }),
  stop('rules, none found', '/deadline-rules', (page) => page.getByRole('searchbox').fill('xyz')),
];
