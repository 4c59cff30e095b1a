import { addDays } from '@geleit/domain';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today, written } from './days.js';
import { chip, day, lookUp, select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';
import { textOfPdf } from './text-of-pdf.js';

/** What is known of a client, asked section by section, read, and put on paper. Every step needs the one before. */
describe('the facts of a client', () => {
  let page: Page;
  let record: RecordPage;
  let code: string;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    code = await openAnonymousCase(page, { risk: 'mittel', state: 'Clearing' });
    record = new RecordPage(page);
    await record.open('Merkmale');
  }, 120_000);
  afterAll(closeBrowser);

  const card = (title: string): Locator => page.getByRole('region', { name: title, exact: true });
  const save = async (dialog: Locator): Promise<void> => {
    await dialog.getByRole('button', { name: 'Merkmale speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('that nobody was asked for are one line each, and the form opens where they stand', async () => {
    await card('Kinder').getByText('noch nichts eingetragen').waitFor();
    const dialog = await record.form('Ausfüllen: Kinder', /^Merkmale/);
    await dialog.getByRole('button', { name: 'Kind hinzufügen' }).click();
    await select(page, dialog, 'Alter', '3–5 Jahre');
    await select(page, dialog, 'Wo ist das Kind?', 'von Täter*innen festgehalten');
    await day(dialog, 'Seit', addDays(today(), -300));
    await dialog.getByRole('button', { name: 'Wechsel eintragen' }).click();
    await select(page, dialog, 'Wo ist das Kind?', 'bei der Klient*in');
    await save(dialog);

    await card('Kinder').getByText('bei der Klient*in').waitFor();
    await expect(card('Kinder')).toShow('Vorher: von Täter*innen festgehalten');
  }, 90_000);

  it('hold nationality, origin and last residence apart, and more than one offence', async () => {
    const person = await record.form(/^(Ändern|Ausfüllen): Person und Herkunft/, /^Merkmale/);
    await lookUp(page, person, 'Staatsangehörigkeit', 'Albanien');
    await lookUp(page, person, 'Herkunftsland', 'Kosovo');
    await lookUp(page, person, 'Letztes Aufenthaltsland', 'Italien');
    await chip(person, 'Dolmetschen nötig', 'keine Angabe');
    await save(person);
    const law = await record.form(/^(Ändern|Ausfüllen): Straftaten/, /^Merkmale/);
    await lookUp(page, law, 'Straftaten nach Einschätzung der Stelle', 'Menschenhandel', 'Zwangsarbeit');
    await save(law);

    await card('Straftaten und Zusammenarbeit').getByText('Menschenhandel, Zwangsarbeit').waitFor();
    const text = await card('Person und Herkunft').innerText();
    for (const part of ['Albanien', 'Kosovo', 'Italien', 'keine Angabe']) expect(text).toContain(part);
  }, 90_000);

  it('keep what somebody was willing to testify before, with its day', async () => {
    const first = await record.form(/^Ändern: Straftaten/, /^Merkmale/);
    await expect(first).toShow('Beratung und Schutz hängen von keiner dieser Antworten ab.');
    await chip(first, 'Zusammenarbeit mit der Strafverfolgung', 'verweigert die Aussage');
    await day(first, 'So seit', addDays(today(), -90));
    await save(first);
    const second = await record.form(/^Ändern: Straftaten/, /^Merkmale/);
    await chip(second, 'Zusammenarbeit mit der Strafverfolgung', 'aussagebereit');
    await save(second);

    const law = card('Straftaten und Zusammenarbeit');
    await law.getByText('Zusammenarbeit früher').waitFor();
    expect((await law.innerText()).replace(/\s+/g, ' ')).toContain(
      `verweigert die Aussage, seit ${weekdayed(addDays(today(), -90))}`,
    );
  }, 90_000);

  it('come to paper from the menu of the case, the copy for the client without the names of others', async () => {
    await page.getByRole('button', { name: /^Mehr: Status/ }).click();
    await page.getByRole('menuitem', { name: 'Drucken' }).click();
    const dialog = page.getByRole('dialog', { name: `Drucken: ${code}` });
    await dialog.getByRole('button', { name: 'Alle Teile' }).click();
    await dialog.getByRole('button', { name: 'PDF erstellen' }).click();
    await dialog.getByText('Mindestens einen Teil wählen.').waitFor();
    await dialog.getByRole('button', { name: 'Merkmale', exact: true }).click();
    const file = await printed(dialog);

    expect(file.name).toBe(`Dokument-${today()}.pdf`);
    for (const part of ['Fallakte', code, 'Kosovo', 'Kind 1', 'Vertraulich', 'Seite 1 von']) {
      expect(file.text).toContain(part);
    }
    expect(file.text).not.toContain('Einwilligungen');
  }, 90_000);

  it('come to paper in English, too, for the client', async () => {
    await page.getByRole('button', { name: /^Mehr: Status/ }).click();
    await page.getByRole('menuitem', { name: 'Drucken' }).click();
    const dialog = page.getByRole('dialog', { name: `Drucken: ${code}` });
    await dialog.getByRole('radio', { name: 'Auskunft für die Klient*in' }).check();
    await dialog.getByRole('button', { name: 'Englisch' }).click();
    const { name, text } = await printed(dialog);

    expect(name).toBe(`Dokument-${today()}.pdf`);
    expect(text).toContain('What is stored about you');
    expect(text).toContain('Passed on to nobody.');
    expect(text).not.toContain('Elif');
  }, 90_000);

  const printed = async (dialog: Locator): Promise<{ name: string; text: string }> => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'PDF erstellen' }).click();
    const file = await download;
    await dialog.waitFor({ state: 'detached' });
    return { name: file.suggestedFilename(), text: await textOfPdf(await readFile(await file.path())) };
  };

  /** As the page writes a day: 'Mo 30.03.2026'. */
  const weekdayed = (date: string): string => {
    const weekday = new Intl.DateTimeFormat('de-DE', { weekday: 'short', timeZone: 'UTC' }).format(new Date(date));
    return `${weekday} ${written(date)}`;
  };
});
