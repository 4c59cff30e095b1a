import { zipEntry } from '@geleit/testing';

/** The cells of the first sheet of an XLSX file, row by row, as text. */
export function rowsOfXlsx(file: Buffer): string[][] {
  const xml = zipEntry(file, 'xl/worksheets/sheet1.xml').toString('utf8');
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c [^>]*>(.*?)<\/c>/gs)].map(([, cell = '']) =>
      [...cell.matchAll(/<(?:v|t)(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text).join(''),
    ),
  );
}
