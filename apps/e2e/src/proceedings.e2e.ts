import { addDays } from '@geleit/domain';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today, written } from './days.js';
import { day, select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';

/** Asylum refused, and a witness in criminal proceedings elsewhere. */
describe('the proceedings of a client', () => {
  let page: Page;
  let record: RecordPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    record = new RecordPage(page);
    await record.open('Verfahren');
  }, 120_000);
  afterAll(closeBrowser);

  it('bring a notice, and its deadlines are proposed above', async () => {
    const dialog = await record.form('Verfahren eintragen', /^Verfahren eintragen/);
    await select(page, dialog, 'Verfahren', 'Asylverfahren');
    await dialog.getByRole('button', { name: 'Antragsteller*in, Kläger*in' }).click();
    await dialog.getByRole('checkbox', { name: 'Der Bescheid ist angekommen' }).check();
    await select(page, dialog, 'Was ist geschehen?', 'Asylantrag offensichtlich unbegründet');
    await day(dialog, 'Zugestellt am', addDays(today(), -2));
    await dialog.getByRole('textbox', { name: 'Zugestellt am' }).press('Tab');
    await record.save(dialog);
    await page.getByRole('heading', { level: 2, name: 'Vorgeschlagene Fristen' }).waitFor();
    const proposals = page.getByRole('region', { name: 'Vorgeschlagene Fristen' });

    await expect(proposals).toShow('§ 36 Abs. 3');
    await expect(proposals).toShow('§ 74 Abs. 1');
  }, 90_000);

  it('show their stages by date, in whatever order they were entered', async () => {
    const dialog = await record.form(/^Ändern: Asylverfahren/, /^Verfahren ändern/);
    for (const [at, stage, on] of [
      [0, 'Bescheid', addDays(today(), -2)],
      [1, 'Antrag', addDays(today(), -200)],
      [2, 'Anhörung', addDays(today(), -90)],
    ] as const) {
      await dialog.getByRole('button', { name: 'Schritt hinzufügen' }).click();
      await dialog.getByRole('combobox', { name: 'Schritt' }).nth(at).click();
      await page.getByRole('option', { name: stage, exact: true }).click();
      await dialog.getByRole('textbox', { name: 'Am', exact: true }).nth(at).fill(written(on));
      await page.keyboard.press('Tab');
    }
    await record.save(dialog);
    const stages = page.getByRole('list', { name: 'Stand des Verfahrens' });
    await stages.waitFor();

    expect((await stages.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'Antrag',
      'Anhörung',
      'Bescheid',
    ]);
  }, 60_000);

  it('at 08:30 in Lisbon show 08:30 there and 09:30 here, witness and joint plaintiff at once', async () => {
    const dialog = await record.form('Verfahren eintragen', /^Verfahren eintragen/);
    await select(page, dialog, 'Verfahren', 'Strafverfahren');
    await dialog.getByRole('button', { name: 'Zeug*in' }).click();
    await dialog.getByRole('button', { name: 'Nebenkläger*in' }).click();
    await dialog
      .getByRole('group', { name: 'Ermittlung eröffnet?' })
      .getByRole('button', { name: 'unbekannt' })
      .click();
    await dialog.getByRole('button', { name: 'Termin hinzufügen' }).click();
    await day(dialog, 'Tag', addDays(today(), 40));
    await dialog.getByRole('textbox', { name: 'Uhrzeit dort' }).fill('8.30');
    await select(page, dialog, 'Ort der Uhrzeit', 'Lissabon');
    await record.save(dialog);
    const row = page.getByRole('listitem').filter({ hasText: 'Strafverfahren' }).first();
    await row.waitFor();
    const text = await row.innerText();

    expect(text).toContain('08:30 Uhr in Lissabon (hier 09:30)');
    expect(text).toContain('Ermittlung eröffnet: unbekannt');
    expect(text).toContain('Zeug*in');
    expect(text).toContain('Nebenkläger*in');
  }, 60_000);

  it('stand in the timeline and on the graph', async () => {
    await record.open('Verlauf');
    await page.getByRole('button', { name: 'Als Tabelle' }).click();
    const table = page.getByRole('table').first();
    await table.getByText('Asylverfahren: Bescheid').waitFor();

    await expect(page.getByRole('listitem').filter({ hasText: 'Strafverfahren, Zeug*in' })).toHaveCount(1);
  }, 60_000);
});

/** Two colleagues have the same form open. */
describe('two people who change the same proceeding', () => {
  afterAll(closeBrowser);

  it('see both versions, and nothing of either is lost', async () => {
    const { page: mine } = await logIn('beratung2@nordlicht.example');
    const code = await openAnonymousCase(mine, { risk: 'niedrig', state: 'Clearing' });
    const record = new RecordPage(mine);
    await record.open('Verfahren');
    const created = await record.form('Verfahren eintragen', /^Verfahren eintragen/);
    await select(mine, created, 'Verfahren', 'Arbeitsgericht');
    await record.save(created);
    const { page: hers } = await logIn('leitung@nordlicht.example');
    await hers.keyboard.press('Control+k');
    await hers.getByRole('combobox').fill(code);
    await hers.getByRole('option').filter({ hasText: code }).first().click();
    await hers.getByRole('heading', { level: 1, name: code }).waitFor();
    const other = new RecordPage(hers);
    await other.open('Verfahren');
    const dialogs = [
      await record.form(/^Ändern: Arbeitsgericht/, /^Verfahren ändern/),
      await other.form(/^Ändern: Arbeitsgericht/, /^Verfahren ändern/),
    ] as const;
    await dialogs[0].getByRole('textbox', { name: 'Anwält*in' }).fill('Kanzlei am Park');
    await dialogs[0].getByRole('textbox', { name: 'Notiz' }).fill('Lohn für drei Monate.');
    await dialogs[1].getByRole('textbox', { name: 'Notiz' }).fill('Gütetermin wird erwartet.');
    await other.save(dialogs[1]);
    await dialogs[0].getByRole('button', { name: 'Speichern', exact: true }).click();
    const conflict = mine.getByRole('dialog').filter({ hasText: 'Gütetermin wird erwartet.' });
    await conflict.waitFor();
    const text = await conflict.innerText();
    await conflict
      .getByRole('button', { name: /[Ss]peichern/ })
      .last()
      .click();
    await conflict.waitFor({ state: 'detached' });
    const row = mine.getByRole('listitem').filter({ hasText: 'Arbeitsgericht' });
    await row.getByText('Anwält*in: Kanzlei am Park', { exact: false }).waitFor();

    expect(text).toContain('Lohn für drei Monate.');
    await expect(row).toShow(/Gütetermin wird erwartet\.|Lohn für drei Monate\./);
  }, 120_000);
});
