import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { PaperWithTables } from './paper-with-tables.js';
import type { FileContent, FileValue } from './file-content.js';

/** The same numbers on paper: real, tagged text. Between its tables everybody else gets a turn. */
export async function pdfFile({ title, subject, sheets, notes, language, madeAt }: FileContent): Promise<Buffer> {
  const paper = new PaperWithTables({ title, subject, language, madeAt });
  paper.title(title);
  paper.text(subject);
  for (const { name, head, rows, words = [] } of sheets) {
    await turnOfOthers();
    paper.heading(name);
    for (const sentence of words) paper.text(sentence);
    if (rows.length > 0)
      paper.table(
        head,
        rows.map((row) => row.map((value) => written(value, language))),
      );
  }
  paper.heading(language === 'de' ? 'Methode' : 'Method');
  for (const note of notes) paper.text(note);
  const page = language === 'de' ? 'Seite' : 'Page';
  return paper.finish((number, pages) => `Geleit · ${title} · ${page} ${number} / ${pages}`);
}

function written(value: FileValue, language: 'de' | 'en'): string {
  if (typeof value === 'string') return value;
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}
