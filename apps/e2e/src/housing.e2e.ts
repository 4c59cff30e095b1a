import { addDays } from '@geleit/domain';
import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today, written } from './days.js';
import { day, select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { inside, logIn } from './people.js';

const address = 'Hinterhof am Probeweg 3';
const reason = 'Begleitung nach Hause am Abend';

/** A flat with one bed, two clients who need it; every step needs the one before. */
describe('a bed in a flat of the centre', () => {
  let page: Page;
  let record: RecordPage;
  let flat: string;
  const since = addDays(today(), -3);

  beforeAll(async () => {
    ({ page } = await logIn('leitung@nordlicht.example'));
    record = new RecordPage(page);
    flat = `Wohnung zu ${await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' })}`;
  }, 120_000);
  afterAll(closeBrowser);

  it('is offered once the lead has entered the flat', async () => {
    await page.getByRole('link', { name: /^Plätze/ }).click();
    await page.getByRole('button', { name: 'Platz anlegen' }).first().click();
    const dialog = page.getByRole('dialog', { name: /^Platz anlegen/ });
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.getByText('Bitte einen Namen geben').waitFor();
    await dialog.getByRole('textbox', { name: 'Name im Team' }).fill(flat);
    await select(page, dialog, 'Art der Unterkunft', 'eigene Schutzwohnung');
    await dialog.getByRole('textbox', { name: 'Betten' }).fill('1');
    await dialog.getByRole('textbox', { name: 'Anschrift' }).fill(address);
    await day(dialog, 'Gilt ab', addDays(today(), -30));
    await record.save(dialog);
    const card = page.getByRole('region', { name: flat });
    await card.waitFor();

    await expect(card).toShow('1 frei');
    await expect(card).not.toShow(address);
  }, 60_000);

  it('is taken by moving in, and the flat is full at a glance', async () => {
    await page.goBack();
    await record.open('Unterbringung');
    await record.save(await moveIn(page, record, flat, since));
    await page.getByText('wohnt hier').waitFor();
    await page.getByRole('link', { name: /^Plätze/ }).click();
    const card = page.getByRole('region', { name: flat });
    await card.getByText('voll').waitFor();
    await page.getByRole('button', { name: 'Als Tabelle' }).click();
    await card.getByRole('table').waitFor();

    await expect(card.getByRole('row')).toHaveCount(2);
  }, 60_000);

  it('is refused to a second client in words with the day, and nothing is saved', async () => {
    await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    await record.open('Unterbringung');
    const dialog = await moveIn(page, record, flat, addDays(today(), -10));
    await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
    const refusal = dialog.getByRole('alert');
    await refusal.waitFor();
    const [, month = '', date = ''] = since.split('-');
    const words = await refusal.innerText();
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await dialog.getByRole('button', { name: 'Verwerfen' }).click();
    await dialog.waitFor({ state: 'detached' });

    expect(words).toContain(`„${flat}“ ist ab`);
    expect(words).toContain(`${Number(date)}. ${months[Number(month) - 1]} ${since.slice(0, 4)}`);
    await expect(page.getByText('Noch keine Unterkunft eingetragen')).toHaveCount(1);
  }, 90_000);

  it('is free again on the day of moving out, with the reason for it', async () => {
    const code = flat.replace('Wohnung zu ', '');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(code);
    await page.getByRole('option').filter({ hasText: code }).first().click();
    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    await record.open('Unterbringung');
    await page.getByText('wohnt hier').waitFor();
    const dialog = await record.form(/^Auszug: /, /^Auszug eintragen/);
    await day(dialog, 'Auszug am', addDays(today(), 5));
    await dialog.getByRole('textbox', { name: 'Auszug am' }).press('Tab');
    await select(page, dialog, 'Grund des Auszugs', 'ausgezogen');
    await record.save(dialog);
    await page.getByText(`${written(since)} bis ${written(addDays(today(), 5))}`, { exact: false }).waitFor();
    await page.getByText('Ende: ausgezogen', { exact: false }).waitFor();

    await expect(record.block('Schutz')).toShow('eigene Schutzwohnung');
  }, 60_000);

  it('shows its address only to who says why, and the lead reads who and why', async () => {
    const dialog = await record.form(/^Anschrift: /, /^Anschrift zeigen/);
    await dialog.getByRole('button', { name: 'Anzeigen' }).click();
    await dialog.getByText('Bitte den Grund nennen').waitFor();
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: 'Anzeigen' }).click();
    const shown = await dialog.getByRole('status').innerText();
    await dialog.getByRole('button', { name: 'Schließen' }).click();
    await dialog.waitFor({ state: 'detached' });
    const left = await page.getByText(address).count();
    await page.getByRole('button', { name: /^Mehr: / }).click();
    await page.getByRole('menuitem', { name: 'Wer hat zugegriffen' }).click();
    await inside(page);
    await page.getByText(reason).first().waitFor();

    expect([shown, left]).toEqual([address, 0]);
  }, 60_000);
});

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

async function moveIn(page: Page, record: RecordPage, flat: string, from: string): Promise<Locator> {
  const dialog = await record.form('Einzug eintragen', /^Einzug eintragen/);
  await select(page, dialog, 'Art der Unterkunft', 'eigene Schutzwohnung');
  await dialog.getByRole('combobox', { name: 'Platz der Stelle' }).click();
  await page.getByRole('option', { name: new RegExp(`^${flat}`) }).click();
  await day(dialog, 'Einzug am', from);
  await dialog.getByRole('textbox', { name: 'Einzug am' }).press('Tab');
  return dialog;
}
