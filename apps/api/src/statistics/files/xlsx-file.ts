import { strToU8, zipSync } from 'fflate';
import { type FileContent, type FileSheet, type FileValue, plainText } from './file-content.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A workbook (ECMA-376) of visible sheets with numbers and inline text: no formula, no hidden sheet, no cache, no
 * comment. Dates of the archive are those of the freeze, so that the same numbers give the same bytes.
 */
export function xlsxFile({ title, sheets, notes, madeAt, language }: FileContent): Buffer {
  const method: FileSheet = {
    name: language === 'de' ? 'Methode' : 'Method',
    head: [title],
    rows: notes.map((note) => [note]),
  };
  const all = namedOnce([...sheets, method]);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(all.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(all.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': relationships([
      ...all.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(all.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)])),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return Buffer.from(zipSync(files, { mtime: localMidnight(madeAt), level: 6 }));
}

/** Archives keep local time; the day alone, at noon, is the same in every zone of a server. */
function localMidnight(at: Date): Date {
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 12);
}

/** Names of sheets are at most 31 characters, without some signs, and each once. */
function namedOnce(sheets: readonly FileSheet[]): readonly FileSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = sheet.name.replace(/[[\]:*?/\\']/g, ' ').trim();
    let name = plain.slice(0, 31);
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain.slice(0, 27)} ${number}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

const contentTypes = (count: number): string =>
  `${declaration}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
  Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  ).join('') +
  '</Types>';

const relationships = (targets: readonly [kind: string, target: string][]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  targets
    .map(([kind, target], index) => `<Relationship Id="r${index + 1}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';

const workbook = (names: readonly string[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`).join('') +
  '</sheets></workbook>';

/** Style 0 plain, 1 bold. */
const styles =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

function worksheet({ head, rows, words = [] }: FileSheet): string {
  const lines: { values: readonly FileValue[]; style: number }[] = [
    ...words.map((sentence) => ({ values: [sentence], style: 0 })),
    { values: head, style: 1 },
    ...rows.map((values) => ({ values, style: 0 })),
  ];
  const written = lines.map(({ values, style }, row) => {
    const cells = values.map((value, column) => cellXml(value, `${letters(column)}${row + 1}`, style));
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return (
    `${declaration}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="44" customWidth="1"/>` +
    `<col min="2" max="40" width="16" customWidth="1"/></cols><sheetData>${written.join('')}</sheetData></worksheet>`
  );
}

function cellXml(value: FileValue, place: string, style: number): string {
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  const text = escaped(plainText(value));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
