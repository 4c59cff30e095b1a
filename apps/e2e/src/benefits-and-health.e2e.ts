import { addDays } from '@geleit/domain';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today, written } from './days.js';
import { chip, day, select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';

const objection = 'Widerspruch (Jobcenter, Sozialamt, Versorgungsamt)';

describe('what a client lives on and what her health needs', () => {
  let page: Page;
  let record: RecordPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    record = new RecordPage(page);
  }, 120_000);
  afterAll(closeBrowser);

  it('a benefit that is refused by post proposes the objection by its norm', async () => {
    await record.open('Leistungen');
    const dialog = await record.form('Leistung eintragen', /^Leistung eintragen/);
    await select(page, dialog, 'Leistung', 'Grundsicherung für Arbeitsuchende');
    await chip(dialog, 'Stand', 'abgelehnt');
    await dialog.getByRole('checkbox', { name: 'Der Bescheid ist angekommen' }).check();
    await dialog.getByRole('button', { name: 'Zur Post gegeben' }).click();
    await day(dialog, 'Zur Post gegeben am', addDays(today(), -6));
    await dialog.getByRole('textbox', { name: 'Zur Post gegeben am' }).press('Tab');
    await record.save(dialog);
    const proposals = page.getByRole('region', { name: 'Vorgeschlagene Fristen' });
    await proposals.getByText(objection).waitFor();
    await page.getByText('Bescheid zugestellt').waitFor();

    await expect(proposals).toShow('§ 84 Abs. 1 SGG');
  }, 90_000);

  it('what was granted is added up to the cent, by the month', async () => {
    for (const amount of ['563,10', '1.022,95']) {
      const dialog = await record.form('Leistung eintragen', /^Leistung eintragen/);
      await select(page, dialog, 'Leistung', 'Asylbewerberleistungen');
      await chip(dialog, 'Stand', 'bewilligt');
      await dialog.getByRole('textbox', { name: 'Betrag' }).fill(amount);
      await select(page, dialog, 'Gezahlt', 'im Monat');
      await record.save(dialog);
    }
    const sums = page.getByRole('table', { name: 'Summen' });
    await sums.getByText(/1\.586,05\s€ im Monat/).waitFor();

    await expect(sums.getByRole('row')).toHaveCount(2);
  }, 60_000);

  it('an amount that is none is said at its field, and nothing typed is thrown away unasked', async () => {
    const dialog = await record.form('Leistung eintragen', /^Leistung eintragen/);
    await dialog.getByRole('textbox', { name: 'Betrag' }).fill('fünf Euro');
    await dialog.getByRole('textbox', { name: 'Betrag' }).press('Tab');
    await dialog.getByText('Bitte als Betrag schreiben', { exact: false }).waitFor();
    await dialog.getByRole('textbox', { name: 'Betrag' }).fill('5');
    await dialog.getByRole('textbox', { name: 'Betrag' }).press('Tab');
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Verwerfen' }).click();
    await dialog.waitFor({ state: 'detached' });

    await expect(page.getByRole('table', { name: 'Summen' }).getByRole('row')).toHaveCount(2);
  }, 60_000);

  it('a pregnancy is a need; the birth makes a child with the client and no second case', async () => {
    await record.open('Gesundheit');
    const dialog = await record.form('Bedarf eintragen', /^Gesundheitlichen Bedarf eintragen/);
    await chip(dialog, 'Worum geht es?', 'Schwangerschaft');
    await select(page, dialog, 'Stand', 'vermittelt');
    await dialog.getByRole('textbox', { name: 'Vermittelt an' }).fill('Hebammenpraxis');
    await day(dialog, 'Termin am', addDays(today(), 9));
    await dialog.getByRole('textbox', { name: 'Uhrzeit' }).fill('1015');
    await record.save(dialog);
    await page.getByText('10:15 Uhr', { exact: false }).waitFor();
    const birth = await record.form(/^Geburt eintragen: /, /^Geburt eintragen/);
    await day(birth, 'Geboren am', addDays(today(), -1));
    await birth.getByRole('textbox', { name: 'Geboren am' }).press('Tab');
    await record.save(birth);
    await page.getByText(`ein Kind geboren am ${written(addDays(today(), -1))}`, { exact: false }).waitFor();

    await expect(page.getByRole('region', { name: 'Kinder' })).toShow(/1.*bei der Klient\*in/);
  }, 60_000);
});
