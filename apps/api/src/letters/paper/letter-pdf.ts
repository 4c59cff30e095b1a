import { SheetPaper } from '../../deadline-rules/sheet/sheet-paper.js';
import { linesOf } from './letter-lines.js';

/** The letter to be printed and signed: tagged text on A4. */
export async function letterPdf(title: string, text: string, madeAt: Date): Promise<Buffer> {
  const paper = new SheetPaper({ title, subject: title, language: 'de', madeAt });
  for (const line of linesOf(text)) {
    if (line.kind === 'title') paper.title(line.text);
    else if (line.kind === 'heading') paper.heading(line.text);
    else if (line.kind === 'item') paper.text(`–  ${line.text}`);
    else paper.text(line.kind === 'empty' ? ' ' : line.text.replace('☐', '[  ]'));
  }
  return paper.finish((page, pages) => (pages === 1 ? ' ' : `Seite ${page} von ${pages}`));
}
