import type { Page } from 'playwright-core';
import { closeBrowser, openWindow } from './browser.js';
import { faultsOf, watch } from './looks/every-look.js';
import { ofDeadlines } from './looks/deadline-stops.js';
import { ofRecords } from './looks/record-stops.js';
import { ofLife } from './looks/life-stops.js';
import { ofPaper } from './looks/paper-stops.js';
import { ofCoordinators, ofReleases } from './looks/statistics-stops.js';
import { ofAdministrators, ofCases, ofEverybody, ofLeads, type Stop } from './looks/stops.js';
import { logIn } from './people.js';

/** Whom the pages are shown to; what leads and caseworkers share is seen once. */
const people: [string, string, Stop[]][] = [
  ['a caseworker', 'beratung@nordlicht.example', []],
  [
    'a lead',
    'leitung@nordlicht.example',
    [...ofCases, ...ofRecords, ...ofLife, ...ofPaper, ...ofDeadlines, ...ofLeads, ...ofReleases, ...ofEverybody],
  ],
  ['an administrator', 'admin@geleit.example', ofAdministrators],
  ['a coordinator', 'koordination@netzwerk.example', ofCoordinators],
  ['an auditor', 'datenschutz@geleit.example', []],
];

describe.each([
  ['German', 'de'],
  ['English', 'en'],
] as const)('every page in %s can be read by everybody', (_, language) => {
  afterAll(closeBrowser);

  describe('before the log-in', () => {
    it('the log-in, its answers and an invitation that is over', async () => {
      const { page, context } = await openWindow({ width: 1440, height: 900, language });
      const seen = watch(context);
      await page.goto('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const faults = await faultsOf(page, language);
      for (const name of [/^(Passwort vergessen|Forgotten password)$/, /^(Anmelden|Log in)$/]) {
        await page.getByRole('button', { name }).click();
        faults.push(...(await faultsOf(page, language)));
      }
      await page.goto('/#/einladung?token=none');
      await page.reload();
      await page.getByRole('alert').waitFor();
      faults.push(...(await faultsOf(page, language)));
      await context.close();

      expect(faults).toEqual([]);
      expect(seen.filter((one) => !one.includes('status of 410'))).toEqual([]);
    }, 120_000);
  });

  describe.each(people)('for %s', (_role, email, stops) => {
    let page: Page;
    let seen: string[];

    beforeAll(async () => {
      const opened = await logIn(email, { width: 1440, height: 900, language });
      page = opened.page;
      seen = watch(opened.context);
    }, 60_000);

    it('all that the menu leads to', async () => {
      const entries = page.getByRole('navigation').first().getByRole('link');
      const faults: string[] = [];
      for (let at = 0; at < (await entries.count()); at += 1) {
        const name = (await entries.nth(at).innerText()).replace(/\s+/g, ' ');
        await entries.nth(at).click();
        await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
        faults.push(...(await faultsOf(page, language)).map((fault) => `${name}: ${fault}`));
      }

      expect(faults).toEqual([]);
    }, 180_000);

    if (stops.length > 0) {
      it.each(stops.map((stop) => [stop.name, stop] as const))(
        '%s',
        async (_name, stop) => {
          await stop.open(page);
          const faults = await faultsOf(page, language);
          // Beside whatever is open. Not Esc: two of them too soon would leave.
          await page.mouse.click(3, 897);

          expect(faults).toEqual([]);
        },
        90_000,
      );
    }

    it('nothing leaves for another host, nothing is reported to the console', () => {
      expect(seen.filter((one) => !/status of (404|412|422)/.test(one))).toEqual([]);
    });
  });
});
