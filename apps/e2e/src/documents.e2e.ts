import { textOfDocx } from '@geleit/testing';
import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today } from './days.js';
import { serverAway } from './interrupted.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { DocumentsPage } from './pages/documents-page.js';
import { logIn } from './people.js';
import { textOfPdf } from './text-of-pdf.js';

const mebibyte = 1024 * 1024;
/** In a folder of downloads that others see, nothing says that it is a letter, or of whom. */
const letter = (ending: string): string => `Dokument-${today()}.${ending}`;

/** Files come into a case and out again; letters are filled, saved and kept. Every step needs the one before. */
describe('the documents of a case', () => {
  let page: Page;
  let documents: DocumentsPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    documents = new DocumentsPage(page);
    await documents.open();
  }, 120_000);
  afterAll(closeBrowser);

  const row = (name: string): Locator => documents.row(name);

  it('take a picture by choice, with kind and day of expiry, and draw it', async () => {
    await documents.choose([{ name: 'Duldung.png', bytes: picture }]);
    await documents.describe('Aufenthaltspapier', { until: '01.12.2026' });
    await documents.upload();

    await row('Duldung').getByText('läuft ab 01.12.2026').waitFor();
    await expect(row('Duldung')).toShow(/PNG/);
    expect(await documents.drawnPixels('Duldung')).toBeGreaterThan(0);
  }, 60_000);

  it('take several by dropping them, and know them by their first bytes', async () => {
    await documents.drop([
      { name: 'Zusage.pdf', bytes: pdf },
      { name: 'kein-bild.png', bytes: Buffer.from('<script>alert(1)</script>') },
    ]);
    await documents.describe('Schreiben');
    await documents.upload();

    await row('Zusage').getByText('PDF').waitFor();
    await expect(row('kein-bild')).toShow('Datei');
    expect(
      await row('kein-bild')
        .getByRole('button', { name: /^Ansehen/ })
        .count(),
    ).toBe(0);
    expect(await documents.drawnPixels('Zusage')).toBeGreaterThan(0);
  }, 60_000);

  it('go on where a broken connection stopped them, and come back byte for byte', async () => {
    const file = Buffer.alloc(5 * mebibyte, 'Geleit ');
    let back = (): Promise<void> => Promise.resolve();
    await page.route('**/chunks/3', async (route) => {
      back = await serverAway(page);
      await route.abort('connectionreset');
    });
    await documents.choose([{ name: 'Akte.bin', bytes: file }]);
    await documents.describe('Sonstiges');
    await documents.upload();

    await page.getByText('Verbindung unterbrochen bei 60 %').waitFor();
    await expect(row('Akte')).toHaveCount(0);
    await page.unroute('**/chunks/3');
    await back();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/chunks/')) sent.push(request.url().split('/').at(-1) ?? '');
    });
    await page.getByRole('button', { name: 'Fortsetzen: Akte.bin' }).click();
    await row('Akte').getByText('5 MB').waitFor();

    expect(sent).toEqual(['3', '4']);
    expect((await documents.download('Akte')).equals(file)).toBe(true);
  }, 120_000);

  it('are removed with a reason, stay listed and come back', async () => {
    await row('kein-bild')
      .getByRole('button', { name: /^Entfernen/ })
      .click();
    const dialog = page.getByRole('dialog', { name: /Dokument entfernen/ });
    await dialog.getByRole('textbox', { name: 'Grund' }).fill('Falsche Datei');
    await dialog.getByRole('button', { name: 'Entfernen', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await row('kein-bild').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /^Entfernte zeigen/ }).click();
    await row('kein-bild').getByText('Entfernt: Falsche Datei').waitFor();
    await row('kein-bild')
      .getByRole('button', { name: /^Zurückholen/ })
      .click();
    await row('kein-bild')
      .getByRole('button', { name: /^Herunterladen/ })
      .waitFor();
    await expect(row('kein-bild')).not.toShow('Falsche Datei');
  }, 60_000);

  it('that run out are seen beside the case, and become a deadline on wish', async () => {
    const aside = page.getByRole('complementary', { name: 'Das Wichtigste' });
    await aside.getByText('läuft ab 01.12.2026').waitFor();
    await row('Duldung')
      .getByRole('button', { name: /^Frist daraus/ })
      .click();
    const dialog = page.getByRole('dialog', { name: /^Frist setzen/ });
    await expect(dialog.getByRole('textbox', { name: 'Worum geht es?' })).toHold('Duldung: läuft ab');
    await expect(dialog.getByRole('textbox', { name: 'Fällig am' })).toHold('01.12.2026');
    await expect(dialog.getByRole('group', { name: 'Erinnern' }).getByRole('button', { pressed: true })).toHaveCount(3);
    await expect(aside.getByText('Duldung: läuft ab')).toHaveCount(0);

    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await aside.getByText('Duldung: läuft ab').first().waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Ansehen' }).click();
    const explained = page.getByRole('dialog', { name: /Duldung: läuft ab/ });
    await explained.waitFor();
    await expect(page.getByText('Frist eingetragen: Di 01.12.2026')).toHaveCount(0);
    await explained.getByRole('button', { name: 'Schließen' }).click();
    await row('Duldung')
      .getByRole('button', { name: /^Frist ansehen/ })
      .click();
    await explained.getByRole('button', { name: 'Schließen' }).click();
    await explained.waitFor({ state: 'detached' });
  }, 60_000);

  it('are written as letters whose text, read back from PDF and DOCX, is what was edited', async () => {
    const dialog = await documents.letter('Schweigepflichtentbindung', 'Kanzlei am Wall');
    const text = dialog.getByRole('textbox', { name: 'Text des Briefs' });
    await text.fill((await text.inputValue()).replace('[Zweck: ____]', 'Vertretung im Asylverfahren'));
    await dialog.getByText(/^Noch offen: Name der Klient\*in, Geburtsdatum/).waitFor();

    const saved = await documents.saved(dialog, ['Als PDF', 'Als Word-Datei']);

    expect(saved.map(({ name }) => name)).toEqual([letter('pdf'), letter('docx')]);
    const [fromPdf, fromDocx] = [await textOfPdf(saved[0]!.bytes), textOfDocx(Buffer.from(saved[1]!.bytes))];
    for (const read of [fromPdf, fromDocx])
      for (const part of ['Entbindung von der Schweigepflicht', 'Kanzlei am Wall', 'Vertretung im Asylverfahren'])
        expect(read).toContain(part);
    expect(fromDocx).toContain('[Geburtsdatum: ____]');

    await dialog.getByRole('button', { name: 'Als Dokument ablegen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row('Schweigepflichtentbindung').getByText('PDF').waitFor();
  }, 90_000);

  it('that pass something on wait for the consent, and say which is missing', async () => {
    const dialog = await documents.letter('Beratungsbestätigung für eine Behörde', 'Ausländerbehörde');
    const warning = dialog.getByRole('alert').filter({ hasText: 'Einwilligung' });
    await expect(warning).toShow(/Ausländerbehörde.*nicht gefragt/s);
    await expect(dialog.getByRole('button', { name: 'Als PDF' })).toHaveCount(0);
    await warning.getByRole('link').click();
    const consent = page.getByRole('dialog', { name: /^Aussage zur Einwilligung/ });
    await consent.waitFor();
    await expect(consent.getByRole('button', { name: 'Weitergabe an eine Stelle', pressed: true })).toHaveCount(1);
  }, 60_000);
});

/** A red square of 2 x 2 pixels. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

/** One page with one word. */
const pdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
    '4 0 obj<</Length 40>>stream\nBT /F 24 Tf 20 40 Td (Ausbildung) Tj ET\nendstream endobj',
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'),
);
