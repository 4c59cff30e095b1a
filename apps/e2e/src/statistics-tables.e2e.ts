import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { TablesPage } from './pages/tables-page.js';
import { logIn } from './people.js';
import { rowsOfXlsx } from './rows-of-xlsx.js';
import { textOfPdf } from './text-of-pdf.js';

/** The year 2022 of the demo world is frozen: its figures are the same for ever. */
describe('the tables of the network office', () => {
  let page: Page;
  let tables: TablesPage;

  beforeAll(async () => {
    ({ page } = await logIn('koordination@netzwerk.example'));
    tables = new TablesPage(page);
    await tables.open();
    await tables.choose('Jahr', '2022');
  }, 120_000);
  afterAll(closeBrowser);

  /** Rows of single answers: groups are not part of the files. */
  const figuresOf = (rows: string[][]): string[][] =>
    rows.slice(1, -1).map((cells) => cells.map((cell) => cell.trim()));

  it('show age by gender of a year, small cells as protected and never as 0', async () => {
    const rows = await tables.rows();

    expect(rows[0]).toEqual(['Altersgruppe', 'weiblich', 'männlich', 'divers, trans*, inter', 'unbekannt', 'Summe']);
    expect(rows.at(-1)).toEqual(expect.arrayContaining(['Summe', '733']));
    const cells = rows.slice(1).flatMap((row) => row.slice(1));
    expect(cells.filter((cell) => cell === '–').length).toBeGreaterThan(0);
    expect(cells.filter((cell) => /^[012]$/.test(cell))).toEqual([]);
  }, 60_000);

  it('tell behind every figure how it was made, by keyboard as well', async () => {
    await tables.figure('22–29, weiblich').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('22–29, männlich');
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: /^22–29, männlich/ });
    await note.getByText('leicht verändert').waitFor();
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });

    expect(await tables.figure('unter 14, unbekannt').getAttribute('aria-label')).toMatch(
      /keine oder sehr wenige Fälle .* geschützt/,
    );
  }, 60_000);

  it('give the same numbers as CSV, XLSX and PDF', async () => {
    const shown = figuresOf(await tables.rows());
    const csv = (await tables.download('CSV')).toString('utf8');
    const inCsv = csv.split('\n').map((line) => line.trim().split(';'));
    const inXlsx = rowsOfXlsx(await tables.download('XLSX'));
    const pdf = await textOfPdf(await tables.download('PDF'));
    const single = shown.filter(([name]) => inCsv.some(([first]) => first === name));

    expect(single.length).toBeGreaterThanOrEqual(8);
    for (const row of single) {
      expect(inCsv).toContainEqual(row);
      expect(inXlsx).toContainEqual(row);
      expect(pdf).toContain(row.join(' '));
    }
    expect(csv).toContain('leicht verändert');
    expect(pdf).toContain('leicht verändert');
  }, 90_000);

  it('give their chart as a picture and as a drawing, with its title and the note', async () => {
    const svg = (await tables.download('SVG')).toString('utf8');
    const png = await tables.download('PNG');

    expect(svg).toContain('Altersgruppe nach Geschlecht, 2022');
    expect(svg).toContain('Dunkel: weiblich');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(5_000);
  }, 60_000);

  it('say why a table is not offered and show the nearest one with one click', async () => {
    await tables.choose('Zeilen', 'Anklage');
    await tables.choose('Spalten', 'Unterbringung');
    const note = page.getByRole('alert').filter({ hasText: 'Diese Tabelle gibt es nicht' });
    await note.getByText('Kernmerkmal').waitFor();
    await note.getByRole('button', { name: /^Stattdessen zeigen/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Anklage', exact: true }).waitFor();
    await page.getByRole('columnheader', { name: 'weiblich' }).waitFor({ state: 'detached' });

    expect((await tables.rows()).at(-1)).toEqual(['Summe', '733']);
  }, 60_000);

  it('set years side by side and say what may be chance', async () => {
    const series = page.getByRole('region', { name: 'Jahre nebeneinander' });
    await series.waitFor();

    await expect(series).toShow('kann Zufall sein');
    expect(await series.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['2022', '2023', '2024']),
    );
  }, 60_000);

  it('are kept under a name and come back from the home page', async () => {
    await page.getByRole('button', { name: 'Gespeichert' }).click();
    await page.getByRole('menuitem', { name: /^Diese Tabelle speichern/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Diese Tabelle speichern' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Für das Ministerium');
    await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('navigation').getByRole('link', { name: 'Jahresübersicht' }).click();
    await page.getByRole('link', { name: 'Für das Ministerium' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Anklage', exact: true }).waitFor();
    await page.getByRole('columnheader', { name: 'weiblich' }).waitFor({ state: 'detached' });

    expect((await tables.rows()).at(-1)).toEqual(['Summe', '733']);
  }, 60_000);
});

describe('the report of a year', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('koordination@netzwerk.example'));
    await page.getByRole('navigation').getByRole('link', { name: 'Jahresbericht' }).click();
    await page.getByRole('button', { name: '2022', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /2022$/ }).waitFor();
  }, 120_000);
  afterAll(closeBrowser);

  it('has chapters, the published figures beside ours, and the method', async () => {
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 2, name: 'Personen' }).waitFor();
    const comparison = main.getByRole('table', { name: 'Veröffentlicht und dieses System' });

    await expect(comparison.getByRole('row', { name: /weiblich/ })).toShow(/88 %\s+8\d,\d %/);
    await expect(main.getByRole('heading', { level: 2, name: 'Wie die Zahlen entstehen' })).toHaveCount(1);
  }, 60_000);

  it.each(['PDF', 'XLSX', 'CSV', 'JSON'])(
    'downloads as %s with one click',
    async (kind) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Bericht 2022 als ${kind} herunterladen` }).click();
      const file = await readFile(await (await download).path());

      const text = kind === 'PDF' ? await textOfPdf(file) : file.toString(kind === 'XLSX' ? 'latin1' : 'utf8');
      expect(text).toContain(kind === 'XLSX' ? 'xl/worksheets/sheet1.xml' : '733');
    },
    60_000,
  );

  it('is there in the names of HTCDS and as synthetic records, with method and limits beside', async () => {
    const fetched = async (button: string): Promise<string> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return readFile(await (await download).path(), 'utf8');
    };
    const htcds = JSON.parse(await fetched('HTCDS (JSON) herunterladen')) as { fields: { field: string }[] };
    const synthetic = (await fetched('Nachgebildete Datensätze (CSV) herunterladen')).trim().split('\r\n');

    expect(htcds.fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['prs_Gender', 'geleit_housing']));
    expect(synthetic[0]).toContain('yearOfRegistration,Datasource');
    expect(synthetic).toHaveLength(1 + 733);
    await expect(page.getByText('Keine Zeile ist ein Mensch.', { exact: false })).toHaveCount(1);
  }, 60_000);
});
