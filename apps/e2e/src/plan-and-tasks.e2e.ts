import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today } from './days.js';
import { chip, day, select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';

const goal = 'Eigene Wohnung in sicherer Umgebung';
const titles = ['Wohnberechtigungsschein beantragen', 'Besichtigung begleiten', 'Umzug planen'] as const;

/** From a need to a closed case; every step needs the one before. */
describe('a support plan', () => {
  let page: Page;
  let code: string;
  let record: RecordPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    code = await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    record = new RecordPage(page);
    await record.open('Hilfeplan');
  }, 120_000);
  afterAll(closeBrowser);

  const card = (): Locator => page.getByRole('region', { name: goal });
  const tick = (title: string): Locator => page.getByRole('checkbox', { name: `Erledigt: ${title}` });

  it('begins with a need and how things stand', async () => {
    const dialog = await record.form('Neues Ziel', /^Neues Ziel/);
    await select(page, dialog, 'Bereich', 'Unterbringung');
    await dialog.getByRole('textbox', { name: 'Bedarf' }).fill('Will nicht in der Unterkunft bleiben.');
    await dialog.getByRole('textbox', { name: 'Ziel' }).fill(goal);
    await chip(dialog, 'Wie steht es?', 'belastet');
    await record.save(dialog);

    await card().getByText('belastet (1 von 4)').waitFor();
    await expect(card()).toShow('Will nicht in der Unterkunft bleiben.');
  }, 60_000);

  it('counts the finished of three tasks, and a tick by mistake is taken back where it was made', async () => {
    for (const title of titles) {
      const dialog = await record.form(`Neue Aufgabe zu: ${goal}`, /^Neue Aufgabe/);
      await dialog.getByRole('textbox', { name: 'Was ist zu tun?' }).fill(title);
      await day(dialog, 'Bis wann', today());
      await record.save(dialog);
    }
    await tick(titles[0]).check();
    await card().getByText('1 von 3 Aufgaben erledigt').waitFor();
    await page.getByRole('button', { name: `Rückgängig: ${titles[0]}` }).click();
    await card().getByText('0 von 3 Aufgaben erledigt').waitFor();
    expect(await tick(titles[0]).isChecked()).toBe(false);

    await tick(titles[0]).check();
    await card().getByText('1 von 3 Aufgaben erledigt').waitFor();
  }, 90_000);

  it('keeps how things stood, as a line and as a table', async () => {
    const dialog = await record.form(`Stand eintragen: ${goal}`, /^Verlauf des Ziels/);
    await chip(dialog, 'Wie steht es?', 'gebessert');
    await record.save(dialog);
    await card().getByText('gebessert (3 von 4)').waitFor();
    const line = await card().getByRole('img').getAttribute('aria-label');
    await card()
      .getByRole('button', { name: `Als Tabelle: ${goal}` })
      .click();

    expect(line).toMatch(/gebessert$/);
    await expect(card().getByRole('table')).toShow('Elif Aydın');
  }, 60_000);

  it('shows what is to be done across cases; a finished task stays there with the way back', async () => {
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /^Aufgaben/ })
      .click();
    const due = page.getByRole('region', { name: /^Heute/ });
    const mine = due.getByRole('listitem').filter({ hasText: code });
    await mine.filter({ hasText: titles[1] }).getByRole('checkbox').check();
    await mine.getByRole('button', { name: `Rückgängig: ${titles[1]}` }).waitFor();

    await expect(mine).toHaveCount(3);
    await mine.getByRole('button', { name: `Rückgängig: ${titles[1]}` }).click();
    await mine.getByRole('button', { name: `Rückgängig: ${titles[1]}` }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Was braucht mich' }).click();
    await page.getByRole('region', { name: 'Aufgaben' }).getByText(titles[1]).first().waitFor();
  }, 60_000);

  it('takes the words of a step that is still to be done as a task', async () => {
    await page.getByRole('region', { name: 'Aufgaben' }).getByRole('link', { name: code }).first().click();
    await record.open('Verlauf');
    await page.getByRole('button', { name: /Notieren$/ }).click();
    await page.getByRole('textbox', { name: 'Was war?' }).fill('Vermieter zurückrufen');
    await page.getByRole('button', { name: 'Als Aufgabe' }).click();
    const dialog = page.getByRole('dialog', { name: /^Neue Aufgabe/ });
    await expect(dialog.getByRole('textbox', { name: 'Was ist zu tun?' })).toHold('Vermieter zurückrufen');
    await record.save(dialog);

    await page.getByRole('listitem').filter({ hasText: 'Vermieter zurückrufen' }).first().waitFor();
    await page.getByRole('button', { name: /Notieren$/ }).waitFor();
  }, 60_000);

  it('is not left behind unseen: closing the case lists what is open and asks once more', async () => {
    await page.getByRole('button', { name: /^Mehr: / }).click();
    await page.getByRole('menuitem', { name: 'Status ändern' }).click();
    const dialog = page.getByRole('dialog', { name: /^Status des Falls/ });
    await chip(dialog, 'Status', 'abgeschlossen');
    await dialog.getByRole('combobox', { name: 'Grund für den Abschluss' }).click();
    await page.getByRole('option').nth(1).click();
    await dialog.getByRole('button', { name: 'Status ändern' }).click();
    await dialog.getByText('3 Aufgaben bleiben offen:').waitFor();
    const listed = await dialog.getByRole('list').innerText();
    await dialog.getByRole('button', { name: 'Trotzdem abschließen' }).click();
    await dialog.waitFor({ state: 'detached' });

    for (const title of [titles[1], titles[2], 'Vermieter zurückrufen']) expect(listed).toContain(title);
    await page.getByText(/^Abgeschlossen: /).waitFor();
  }, 60_000);
});
