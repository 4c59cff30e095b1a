import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { logIn } from './people.js';

/** Freezes the year that the demo world is collecting: nobody else relies on its state. */
describe('the freeze of a year', () => {
  let lea: Page;
  let ruben: Page;
  let year: string;

  beforeAll(async () => {
    [lea, ruben] = (await Promise.all(
      ['koordination@netzwerk.example', 'koordination2@netzwerk.example'].map(
        async (email) => (await logIn(email)).page,
      ),
    )) as [Page, Page];
    for (const page of [lea, ruben]) {
      await page.getByRole('navigation').getByRole('link', { name: 'Jahre', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Jahre der Statistik' }).waitFor();
    }
    const chip = lea.getByRole('button', { name: /wird abgeschlossen$/ });
    year = ((await chip.innerText()).match(/\d{4}/) ?? [''])[0];
    for (const page of [lea, ruben])
      await page
        .getByRole('button', { name: new RegExp(`^${year}`) })
        .first()
        .click();
  }, 120_000);
  afterAll(closeBrowser);

  it('shows which centres have finished and whether that suffices, never how many cases, and reminds the others', async () => {
    await lea.getByText('Genug Fälle (mindestens 50)').waitFor();
    await lea.getByText('Genug Fachberatungsstellen (mindestens 5)').waitFor();
    const centres = lea.getByRole('region', { name: 'Fachberatungsstellen' });

    // Other journeys found centres of their own meanwhile.
    expect(await centres.getByRole('listitem').count()).toBeGreaterThanOrEqual(43);
    await expect(centres).toShow(/fertig seit/);
    await lea.getByRole('button', { name: 'Alle erinnern, die nicht fertig sind' }).click();
    await lea.getByText(/Stellen? (ist|sind) erinnert/).waitFor();
  }, 60_000);

  it('waits for the centres: a lead is asked before she calls it finished with cases left, and takes it back', async () => {
    const { page: lead, context } = await logIn('leitung@nordlicht.example');
    await lead.getByRole('navigation').getByRole('link', { name: 'Freigabe' }).click();
    const finish = lead.getByRole('button', { name: `${year} als fertig melden` });
    await finish.click();
    const question = lead.getByRole('dialog', { name: `${year} jetzt als fertig melden?` });
    await expect(question).toShow(/mögliche Fälle sind noch nicht freigegeben/);
    await question.getByRole('button', { name: 'Abbrechen' }).click();
    await question.waitFor({ state: 'detached' });

    await finish.click();
    await question.getByRole('button', { name: 'Trotzdem melden' }).click();
    await lead.getByText('Das lässt sich zurücknehmen, solange das Jahr nicht eingefroren ist.').waitFor();
    await lead.getByRole('button', { name: 'Doch noch nicht fertig' }).click();
    await finish.waitFor();
    await context.close();
  }, 60_000);

  it('begins with one person, who cannot finish it herself but can take it back', async () => {
    const propose = async (): Promise<string> => {
      await lea.getByRole('button', { name: new RegExp(`^${year} zum Einfrieren vorschlagen`) }).click();
      const dialog = lea.getByRole('dialog', { name: `${year} zum Einfrieren vorschlagen` });
      const told = await dialog.innerText();
      await dialog.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
      await lea.getByText('Einfrieren muss eine zweite Person', { exact: false }).waitFor();
      return told;
    };
    const told = await propose();
    expect(told).toContain('ein einziges Mal ausgezählt');
    expect(told).toContain('gelöscht');
    await expect(lea.getByRole('button', { name: /jetzt einfrieren/ })).toHaveCount(0);

    await lea.getByRole('button', { name: 'Vorschlag zurücknehmen' }).click();
    await lea.getByRole('button', { name: new RegExp(`^${year} zum Einfrieren vorschlagen`) }).waitFor();
    await propose();
  }, 90_000);

  it('is done by a second person; then tables and report are there and nothing is added any more', async () => {
    await ruben.reload();
    await ruben.getByText('Lea Brandt hat das am', { exact: false }).waitFor();
    await ruben.getByRole('button', { name: new RegExp(`^${year} jetzt einfrieren`) }).click();
    await ruben.getByRole('button', { name: 'Endgültig einfrieren' }).click();
    await ruben.getByText(`${year} ist eingefroren.`, { exact: false }).first().waitFor({ timeout: 240_000 });
    await ruben.getByRole('link', { name: `Jahresbericht ${year}` }).click();
    await ruben.getByRole('heading', { level: 1, name: new RegExp(`${year}$`) }).waitFor();

    const { page: lead } = await logIn('leitung@hafen.example');
    await lead.getByRole('navigation').getByRole('link', { name: 'Freigabe' }).click();
    await lead.getByRole('combobox', { name: 'Jahr' }).click();
    await lead.getByRole('option', { name: `${year} (eingefroren)` }).click();
    await lead.getByText('Das Jahr ist eingefroren.').first().waitFor();
    await expect(lead.getByRole('checkbox')).toHaveCount(0);
  }, 300_000);

  it('leaves words for what turns out wrong: an erratum stands in the report', async () => {
    await ruben.getByRole('navigation').getByRole('link', { name: 'Jahre', exact: true }).click();
    await ruben
      .getByRole('button', { name: new RegExp(`^${year}`) })
      .first()
      .click();
    await ruben.getByRole('button', { name: 'Berichtigung schreiben' }).click();
    const dialog = ruben.getByRole('dialog', { name: `Berichtigung zu ${year}` });
    await dialog
      .getByRole('textbox', { name: 'Was ist zu berichtigen?' })
      .fill('Zwei Stellen meldeten nach dem Schluss.');
    await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await ruben.getByRole('link', { name: `Jahresbericht ${year}` }).click();
    const alert = ruben.getByRole('alert').filter({ hasText: 'Berichtigungen' });
    await alert.waitFor();

    await expect(alert).toShow('Zwei Stellen meldeten nach dem Schluss.');
  }, 60_000);
});
