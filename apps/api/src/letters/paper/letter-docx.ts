import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { type LetterLine, linesOf, partsOf } from './letter-lines.js';

const margin = 1134; // 2 cm in twentieths of a point

/** The letter for a word processor, its blanks marked yellow. */
export function letterDocx(title: string, text: string): Promise<Buffer> {
  const children = linesOf(text).map(paragraphOf);
  const page = { margin: { top: margin, bottom: margin, left: margin + 200, right: margin } };
  const fonts = { document: { run: { font: 'Arial', size: 22, language: { value: 'de-DE' } } } };
  const letter = new Document({
    title,
    creator: 'Geleit',
    lastModifiedBy: 'Geleit',
    styles: { default: fonts },
    sections: [{ properties: { page }, children }],
  });
  return Packer.toBuffer(letter);
}

function paragraphOf({ kind, text }: LetterLine): Paragraph {
  const children = partsOf(text).map(
    (part) =>
      new TextRun({ text: part.text, color: '1f2328', ...(part.isBlank ? { highlight: 'yellow' as const } : {}) }),
  );
  if (kind === 'title') return new Paragraph({ children, heading: HeadingLevel.HEADING_1, spacing: { after: 120 } });
  if (kind === 'heading') return new Paragraph({ children, heading: HeadingLevel.HEADING_2, spacing: { before: 160 } });
  if (kind === 'item') return new Paragraph({ children, bullet: { level: 0 } });
  return new Paragraph({ children, spacing: { after: 40 } });
}
