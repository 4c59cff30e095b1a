import { changedText, method, methodNote, suppressedText } from '@geleit/disclosure';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import type { FileFormat } from '../files/file-formats.js';

/** All words and numbers of a file, as a reader of it sees them. */
export async function textOf(bytes: Buffer, format: FileFormat): Promise<string> {
  if (format === 'csv') return bytes.toString('utf8');
  if (format === 'xlsx') {
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/'));
    return sheets
      .map(([, file]) =>
        [...strFromU8(file).matchAll(/<v>([^<]*)<\/v>|<t [^>]*>([^<]*)<\/t>/g)].map(([, v, t]) => v ?? t).join('\n'),
      )
      .join('\n');
  }
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text;
}

export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\p{L}\d.,-])\d+(?:[.,]\d+)?(?![\p{L}\d-])/gu)].map(([number]) =>
    Number(number.replace(',', '.')),
  );

/** Numbers that stand in the words: limits of ages and hours, norms, the method, years, pages. */
export const inWords = new Set<number>([
  ...Array.from({ length: 60 }, (_, number) => number),
  ...[232, 233, 2022, 2023, 2024, 2021, 2020],
  ...numbersIn([changedText.de, suppressedText.tooltip.de, ...methodNote.map(({ text }) => text.de)].join(' ')),
  method.minRecords,
]);
