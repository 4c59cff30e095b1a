import type { Page } from 'playwright-core';
import { drawn } from '../drawn.js';
import { part } from './record-stops.js';
import { go, type Stop } from './stops.js';

const onPlaces = (name: string, open: RegExp, isDialog = true): Stop => ({
  name: `places: ${name}`,
  open: async (page) => {
    // From elsewhere, so that nothing is left open of the stop before.
    await go(page, '/cases');
    await go(page, '/places');
    await page.getByRole('heading', { level: 1, name: /^(Plätze|Places)$/ }).waitFor();
    await page.getByRole('main').getByRole('button', { name: open }).first().click();
    if (isDialog) await page.getByRole('dialog').first().waitFor();
    await drawn(page);
  },
});

const served = async (page: Page): Promise<void> => {
  // A draft that somebody left comes back first.
  await drawn(page);
  await page.getByRole('dialog').getByRole('checkbox').last().check();
  await drawn(page);
};

const withNotice = (stop: Stop): Stop => ({
  name: `${stop.name}, with a notice`,
  open: async (page) => {
    await stop.open(page);
    await served(page);
  },
});

/** Housing, health, proceedings, residence and benefits of a case, and the places of the centre. */
export const ofLife: Stop[] = [
  part('housing'),
  part('housing', /^(Einzug eintragen|Enter moving in)$/),
  part('housing', /^(Auszug|Moving out): /),
  part('housing', /^(Anschrift|Address): /),
  part('housing', /^(Ändern|Change): /),
  part('health'),
  part('health', /^(Bedarf eintragen|Enter a need)$/),
  part('health', /^(Ändern|Change): /),
  part('proceedings'),
  withNotice(part('proceedings', /^(Verfahren eintragen|Enter proceedings)$/)),
  part('proceedings', /^(Ändern|Change): /),
  part('residence'),
  part('benefits'),
  part('benefits', /^(Leistung eintragen|Enter a benefit)$/),
  withNotice(part('benefits', /^(Ändern|Change): .*(AsylbLG)/)),
  onPlaces('a new one', /^(Platz anlegen|Add a place)$/),
  onPlaces('change', /^(Ändern|Change): /),
  onPlaces('address', /^(Anschrift|Address): /),
  onPlaces('as tables', /^(Als Tabelle|As a table)$/, false),
];
