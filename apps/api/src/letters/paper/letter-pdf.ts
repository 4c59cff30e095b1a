import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { SheetPaper } from '../../deadline-rules/sheet/sheet-paper.js';
import { linesOf } from './letter-lines.js';

const linesAtOnce = 50;

/** The letter to be printed and signed: tagged text on A4. Between its lines everybody else gets a turn. */
export async function letterPdf(title: string, text: string, madeAt: Date): Promise<Buffer> {
  const paper = new SheetPaper({ title, subject: title, language: 'de', madeAt });
  for (const [index, line] of linesOf(text).entries()) {
    if (index % linesAtOnce === linesAtOnce - 1) await turnOfOthers();
    if (line.kind === 'title') paper.title(line.text);
    else if (line.kind === 'heading') paper.heading(line.text);
    else if (line.kind === 'item') paper.text(`–  ${line.text}`);
    else paper.text(line.kind === 'empty' ? ' ' : line.text.replace('☐', '[  ]'));
  }
  return paper.finish((page, pages) => (pages === 1 ? ' ' : `Seite ${page} von ${pages}`));
}
