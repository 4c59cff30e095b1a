import { addDays } from '@geleit/domain';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today } from './days.js';
import { chip, day } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';

/** How dangerous it is, over time; every step needs the one before. */
describe('the safety of a client', () => {
  let page: Page;
  let record: RecordPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    record = new RecordPage(page);
    await record.open('Schutz');
  }, 120_000);
  afterAll(closeBrowser);

  it('is assessed with reasons, the next day and a plan; one that is overdue says so beside the case', async () => {
    const dialog = await record.form('Neu einschätzen', /^Gefährdung einschätzen/);
    await chip(dialog, 'Gefährdung', 'hoch');
    await day(dialog, 'Eingeschätzt am', addDays(today(), -20));
    await day(dialog, 'Nächste Einschätzung', addDays(today(), -30));
    await dialog.getByRole('textbox', { name: 'Gründe' }).fill('Zwei drohende Anrufe in dieser Woche.');
    await dialog.getByRole('textbox', { name: 'Sicherheitsplan' }).fill('Nur über den Nebeneingang.');
    await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
    await dialog.getByText('Das liegt vor der Einschätzung').waitFor();
    await day(dialog, 'Nächste Einschätzung', addDays(today(), -1));
    await record.save(dialog);

    await page.getByText('Gefährdung hoch').first().waitFor();
    await record
      .block('Schutz')
      .getByText(/geprüft/)
      .waitFor();
    const beside = await record.block('Schutz').innerText();
    expect(beside).toMatch(/überfällig seit/);
    expect(beside).toMatch(/Sicherheitsplan\s+geprüft/);
  }, 60_000);

  it('is assessed anew with the plan that was there, and the earlier assessment stays', async () => {
    const dialog = await record.form('Neu einschätzen', /^Gefährdung einschätzen/);
    await expect(dialog.getByRole('textbox', { name: 'Sicherheitsplan' })).toHold('Nur über den Nebeneingang.');
    await chip(dialog, 'Gefährdung', 'mittel');
    await record.save(dialog);
    await page.getByRole('region', { name: 'Frühere Einschätzungen' }).waitFor();

    await expect(page.getByRole('region', { name: 'Frühere Einschätzungen' })).toShow('Zwei drohende Anrufe');
    await expect(record.block('Schutz')).toShow(/Gefährdung\s+mittel/);
  }, 60_000);

  it('stands in the timeline, whoever reads it there finds the way to the plan', async () => {
    await record.open('Verlauf');
    const entries = page.getByRole('listitem').filter({ hasText: 'Gefährdungseinschätzung' });
    await entries.first().waitFor();

    await expect(entries).toHaveCount(2);
    await record
      .block('Schutz')
      .getByRole('link', { name: /^geprüft/ })
      .click();
    await page.getByRole('region', { name: 'Sicherheitsplan' }).getByText('Nur über den Nebeneingang.').waitFor();
  }, 60_000);
});
