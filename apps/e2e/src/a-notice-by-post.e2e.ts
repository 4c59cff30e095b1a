import { addDays } from '@geleit/domain';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { Counted } from './counted.js';
import { today, written } from './days.js';
import { drawn } from './drawn.js';
import { CasePage } from './pages/case-page.js';
import { EventPage } from './pages/event-page.js';
import { select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { inside, logIn } from './people.js';

/** 2 April 2026, the Thursday before Easter; later years keep the letter of that day, the deadline is then long over. */
const postedOn = '2026-04-02';
const objection = 'Widerspruch (Jobcenter, Sozialamt, Versorgungsamt)';

/** From the letter on the table to the deadline that was met; every step needs the one before. */
describe('a notice that comes by post on 2 April', () => {
  let page: Page;
  let events: EventPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    events = new EventPage(page);
  }, 120_000);
  afterAll(closeBrowser);

  it('is refused where its days cannot be, before anything is sent', async () => {
    let sent = 0;
    page.on('request', (request) => {
      if (/\/events\//.test(request.url())) sent += 1;
    });
    const dialog = await events.readOff({ kind: 'Leistungsbescheid', postedOn, evidence: 'Datum des Briefs' });
    await dialog.getByRole('checkbox', { name: 'Kam nachweislich später an' }).check();
    await dialog.getByRole('textbox', { name: 'Angekommen am' }).fill('01.04.2026');
    await dialog.getByRole('button', { name: 'Eintragen und Fristen zeigen' }).click();
    await dialog.getByText('Ankunft vor dem Versand').waitFor();
    await dialog.getByRole('checkbox', { name: 'Kam nachweislich später an' }).uncheck();

    expect(sent).toBe(0);
  }, 60_000);

  it('proposes the objection with every step, and nothing is entered by itself', async () => {
    const proposals = await events.record(page.getByRole('dialog', { name: /^Ereignis eintragen/ }));
    const text = await proposals.innerText();
    await proposals.getByRole('button', { name: `Rechenweg: ${objection}` }).click();
    const steps = await proposals.getByRole('list', { name: 'Rechenweg' }).innerText();

    // Four days for the post: Monday 6 April, though it is Easter Monday; one month on is Wednesday 6 May.
    expect(text).toContain('Mi 06.05.2026');
    expect(text).toContain('§ 84 Abs. 1 SGG');
    expect(steps).toMatch(/06\.04\.2026/);
    await expect(page.getByText('Keine offene Frist')).toHaveCount(1);
  }, 60_000);

  it('waits on the page of the case and on the home page until somebody has decided', async () => {
    await page.getByRole('button', { name: 'Fertig' }).click();
    await page.getByRole('heading', { level: 2, name: 'Vorgeschlagene Fristen' }).waitFor();
    await page.getByRole('link', { name: 'Was braucht mich' }).click();
    await page.getByRole('heading', { level: 2, name: 'Vorgeschlagene Fristen' }).waitFor();
    const main = page.getByRole('main');
    await main.getByText(objection).first().waitFor();
    await page.goBack();

    expect(await shownOn(page, 'Vorgeschlagene Fristen')).toBe(true);
  }, 60_000);

  it('becomes a deadline by one click', async () => {
    await page.getByRole('button', { name: `Annehmen: ${objection}` }).click();
    await page.getByText('Frist eingetragen: Mi 06.05.2026').waitFor();
    const aside = page.getByRole('complementary');
    await aside.getByText(objection).first().waitFor();

    await expect(aside).toShow('Mi 06.05.2026');
  }, 60_000);

  it('explains itself, and the warning is confirmed', async () => {
    const dialog = await events.explain(objection);
    await dialog.getByText('Datum des Briefs', { exact: false }).first().waitFor();
    const text = await dialog.innerText();
    await dialog.getByRole('button', { name: 'Warnung bestätigen' }).click();
    await page.getByText(`${objection}: Warnung bestätigt`).waitFor();
    await dialog.waitFor({ state: 'detached' });
    const after = await events.explain(objection);
    await after.getByText(/Warnung bestätigt, /).waitFor();
    await after.getByRole('button', { name: 'Schließen' }).click();

    expect(text).toContain('§ 84 Abs. 1 SGG');
    expect(text).toMatch(/Auslöser\s+Do 02\.04\.2026, zur Post gegeben/);
    expect(text).toContain('Rechenweg gesichert');
  }, 60_000);

  it('corrected, shows the day before and after, and both stay in its history', async () => {
    await page.getByRole('button', { name: /^Ereignis berichtigen: Leistungsbescheid/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Ereignis berichtigen/ });
    await dialog.getByRole('textbox', { name: 'Zur Post gegeben am', exact: true }).fill('07.04.2026');
    await dialog.getByRole('button', { name: 'Weiter: was sich ändert' }).click();
    const table = dialog.getByRole('table');
    await table.waitFor();
    const row = await table.getByRole('row').nth(1).innerText();
    await dialog.getByRole('button', { name: 'Berichtigen', exact: true }).click();
    await dialog.getByText('Das hat die Berichtigung geändert').waitFor();
    await dialog.getByRole('button', { name: 'Schließen' }).click();
    const explained = await events.explain(objection);
    await explained.getByText('verlegt von 06.05.2026 auf 11.05.2026', { exact: false }).waitFor();
    await explained.getByRole('button', { name: 'Schließen' }).click();

    expect(row).toMatch(/06\.05\.2026[\s\S]*11\.05\.2026/);
  }, 60_000);

  it('is met, with how, and stays to be read', async () => {
    await new CasePage(page).meetDeadline(objection, '2026-05-04');
    await page.getByRole('button', { name: /^Fristen \d/ }).click();
    await page.getByText('eingehalten am 04.05.2026', { exact: false }).first().waitFor();

    await expect(page.getByRole('complementary').getByText('Keine offene Frist')).toHaveCount(1);
  }, 60_000);
});

describe('somebody who is away for two weeks', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
  });
  afterAll(closeBrowser);

  it('has a deputy within thirty seconds', async () => {
    const begun = performance.now();
    const she = new Counted(page);
    await she.touch(page.getByRole('button', { name: /^Konto/ }));
    await she.touch(page.getByRole('menuitem', { name: 'Vertretung' }));
    await select(page, page, 'Wer vertritt?', 'Mira Sander');
    await she.touch(page.getByRole('button', { name: 'Vertretung eintragen' }));
    await page
      .getByText(/^Mira Sander vertritt .* bis /)
      .first()
      .waitFor();

    expect((performance.now() - begun) / 1000).toBeLessThan(30);
    await expect(page.getByRole('main')).toShow(written(addDays(today(), 13)));
  }, 90_000);

  it('whose cases are marked for the deputy, until it ends', async () => {
    const { page: deputy, context } = await logIn('beratung@nordlicht.example');
    await inside(deputy);
    await deputy.getByText(/^Sie vertreten /).waitFor();
    await deputy
      .getByRole('link', { name: /^Fälle/ })
      .first()
      .click();
    await deputy.getByRole('button', { name: /^Vertretung \d/ }).click();
    await drawn(deputy);
    const rows = await deputy.getByRole('row').count();
    const marks = await deputy.getByText('in Vertretung').count();
    await page.getByRole('button', { name: /^Beenden: Mira Sander vertritt / }).click();
    await page.getByText('Vertretung beendet').waitFor();
    await context.close();

    expect(rows).toBeGreaterThan(1);
    expect(marks).toBe(rows - 1);
  }, 90_000);
});

async function shownOn(page: Page, heading: string): Promise<boolean> {
  await page.getByRole('heading', { level: 2, name: heading }).waitFor();
  return true;
}
