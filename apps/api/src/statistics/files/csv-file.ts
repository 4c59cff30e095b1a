import { type FileContent, type FileValue, plainText } from './file-content.js';

/** RFC 4180 with semicolons, as German spreadsheets read it, in UTF-8 with a mark in front. */
export function csvFile({ title, sheets, notes, language }: FileContent): Buffer {
  const lines: FileValue[][] = [[title]];
  for (const { name, head, rows, words = [] } of sheets) {
    lines.push([], [name], ...words.map((sentence) => [sentence]), [...head], ...rows.map((row) => [...row]));
  }
  lines.push([], ...notes.map((note) => [note]));
  const text = lines.map((line) => line.map((value) => field(value, language)).join(';')).join('\r\n');
  return Buffer.from(`\ufeff${text}\r\n`);
}

function field(value: FileValue, language: 'de' | 'en'): string {
  if (typeof value === 'number') return language === 'de' ? String(value).replace('.', ',') : String(value);
  const plain = plainText(value);
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
