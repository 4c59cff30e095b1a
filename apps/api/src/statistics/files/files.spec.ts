import { strFromU8, unzipSync } from 'fflate';
import { csvFile } from './csv-file.js';
import type { FileContent } from './file-content.js';
import { fileOf } from './file-formats.js';
import { xlsxFile } from './xlsx-file.js';

const content = (value: string | number = 12.5): FileContent => ({
  title: 'Geschlecht 2022',
  subject: 'Nationale Statistik',
  name: 'statistik-2022',
  sheets: [{ name: 'Geschlecht', head: ['Antwort', 'Fälle'], rows: [['weiblich', value]] }],
  notes: ['Zahlen sind leicht verändert.'],
  language: 'de',
  madeAt: new Date('2023-06-18T10:00:00Z'),
});

const sheet = (value: string | number): string =>
  strFromU8(unzipSync(xlsxFile(content(value)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('a file of the statistics', () => {
  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\u200b=1', ' =1', '\r=1'])(
    'shows %j as text, in a spreadsheet and in a list',
    (typed) => {
      expect(csvFile(content(typed)).toString()).toContain(`'${typed.slice(0, 1)}`);
      expect(sheet(typed)).toContain('t="inlineStr"');
      expect(sheet(typed)).toContain(`>'`);
      expect(sheet(typed)).not.toContain('<f');
    },
  );

  it('keeps numbers numbers, and what is not shown a sign that no program takes for one', () => {
    expect(sheet(12.5)).toContain('<v>12.5</v>');
    expect(csvFile(content(12.5)).toString()).toContain('weiblich;12,5');
    expect(csvFile(content('–')).toString()).toContain('weiblich;–');
  });

  it('escapes what would break a file', () => {
    expect(sheet('a < b & "c"')).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(csvFile(content('a;"b"\nc')).toString()).toContain('"a;""b""\nc"');
  });

  it.each(['csv', 'xlsx', 'pdf'] as const)('as %s is the same, byte for byte', async (format) => {
    const [one, other] = [await fileOf(content(), format), await fileOf(content(), format)];
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBeGreaterThan(50);
  });

  it('has sheets with names of their own, as long as programs take them', () => {
    const twice = {
      ...content(),
      sheets: [...content().sheets, ...content().sheets, { ...content().sheets[0]!, name: 'x'.repeat(60) }],
    };
    const names = [...strFromU8(unzipSync(xlsxFile(twice))['xl/workbook.xml']!).matchAll(/name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Geschlecht', 'Geschlecht 2', 'x'.repeat(31), 'Methode']);
  });
});
