import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { chip } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';

/** From nobody asked to a changed mind; every step needs the one before. */
describe('what a client agrees to', () => {
  let page: Page;
  let code: string;
  let record: RecordPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    code = await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    record = new RecordPage(page);
    await record.open('Einwilligungen');
  }, 120_000);
  afterAll(closeBrowser);

  const standing = (of: Page = page): Locator => of.getByRole('region', { name: 'Einwilligungen' });
  const row = (purpose: string): Locator => standing().getByRole('listitem').filter({ hasText: purpose });
  const state = async (purpose: string, said: string): Promise<void> => {
    const dialog = await record.form(`Festhalten: ${purpose}`, /^Aussage zur Einwilligung/);
    await chip(dialog, 'Was die Klient*in sagt', said);
    await record.save(dialog);
  };

  it('is said for every purpose before anybody has asked', async () => {
    await standing().waitFor();
    await expect(standing().getByRole('listitem').filter({ hasText: 'nicht gefragt' })).toHaveCount(4);
  }, 60_000);

  it('is recorded with day, language and evidence, and seen beside the case', async () => {
    const dialog = await record.form('Festhalten: Führen der Akte', /^Aussage zur Einwilligung/);
    await chip(dialog, 'Was die Klient*in sagt', 'erteilt');
    await chip(dialog, 'Nachweis', 'mündlich');
    await record.save(dialog);

    await row('Führen der Akte').getByText('erteilt').waitFor();
    await expect(record.block('Einwilligungen')).toShow(/Dokumentation\s+erteilt/);
    await expect(page.getByRole('region', { name: 'Aussagen' })).toShow('mündlich');
  }, 60_000);

  it('asks to whom something is passed on, and keeps each recipient by itself', async () => {
    const dialog = await record.form('Festhalten: Weitergabe an eine Stelle', /^Aussage zur Einwilligung/);
    await chip(dialog, 'Was die Klient*in sagt', 'verweigert');
    await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
    await dialog.getByText('Bitte nennen, an wen').waitFor();
    await dialog.getByRole('textbox', { name: 'An wen' }).fill('Jugendamt');
    await record.save(dialog);

    await row('Jugendamt').getByText('verweigert').waitFor();
    await expect(standing().getByRole('listitem')).toHaveCount(4);
  }, 60_000);

  it('changes by a new statement: only what was given can be withdrawn, and the earlier one stays', async () => {
    const dialog = await record.form('Festhalten: Führen der Akte', /^Aussage zur Einwilligung/);
    const offered = await dialog
      .getByRole('group', { name: 'Was die Klient*in sagt', exact: true })
      .getByRole('button')
      .allInnerTexts();
    await chip(dialog, 'Was die Klient*in sagt', 'widerrufen');
    await record.save(dialog);
    await row('Führen der Akte').getByText('widerrufen').waitFor();

    expect(offered).toEqual(['Erteilt', 'Widerrufen']);
    expect(
      await page
        .getByRole('region', { name: 'Aussagen' })
        .getByRole('listitem')
        .filter({ hasText: 'Führen der Akte' })
        .count(),
    ).toBe(2);
  }, 60_000);

  it('stands in the way of what needs it, in words and with the way there', async () => {
    await page.getByRole('button', { name: /^Mehr: / }).click();
    await page.getByRole('menuitem', { name: 'Sicherer Kontakt' }).click();
    const dialog = page.getByRole('dialog', { name: /Sicherer Kontakt/ });
    await dialog.getByRole('textbox', { name: 'Spitzname' }).fill('Mohnblume');
    await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
    await dialog.getByText(/Führen der Akte/).waitFor();
    const words = await dialog.getByRole('alert').innerText();
    await dialog.getByRole('link', { name: 'Zur Einwilligung' }).click();
    await dialog.waitFor({ state: 'detached' });

    expect(words).toContain('widerrufen');
    const there = page.getByRole('dialog', { name: /^Aussage zur Einwilligung/ });
    await there.getByRole('button', { name: 'Führen der Akte', pressed: true }).waitFor();
    await there.getByRole('button', { name: 'Abbrechen' }).click();
    await there.waitFor({ state: 'detached' });
  }, 60_000);

  it('is corrected where it was entered wrongly; two who correct it at once see both versions', async () => {
    await state('Nationale Statistik', 'erteilt');
    const correct = /^Aussage berichtigen: Nationale Statistik/;
    const mine = await record.form(correct, /^Aussage berichtigen/);
    const lead = await logIn('leitung@nordlicht.example');
    await lead.page.keyboard.press('Control+k');
    await lead.page.getByRole('combobox').fill(code);
    await lead.page.getByRole('option').first().click();
    const theirs = new RecordPage(lead.page);
    await theirs.open('Einwilligungen');
    const other = await theirs.form(correct, /^Aussage berichtigen/);
    await chip(other, 'Nachweis', 'schriftlich');
    await theirs.save(other);
    await lead.context.close();

    await chip(mine, 'Nachweis', 'mündlich');
    await mine.getByRole('button', { name: 'Speichern', exact: true }).click();
    const conflict = page.getByRole('dialog', { name: 'Zwei Fassungen, beide sind da' });
    await conflict.waitFor();
    await conflict.getByRole('radio', { name: 'Nachweis: mündlich übernehmen' }).check();
    await conflict.getByRole('button', { name: 'Zusammengeführt speichern' }).click();
    await conflict.waitFor({ state: 'detached' });

    const corrected = page
      .getByRole('listitem')
      .filter({ hasText: 'Nationale Statistik' })
      .filter({ hasText: 'berichtigt' });
    await corrected.waitFor();
    await expect(corrected).toShow('mündlich');
  }, 120_000);
});
