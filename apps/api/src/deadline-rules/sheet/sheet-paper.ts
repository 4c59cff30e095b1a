import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const files = createRequire(import.meta.url);
const fontFile = (subset: string, weight: number): string =>
  files.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${String(weight)}-normal.woff`,
  );

type Weight = 'regular' | 'bold';

const fonts = {
  regular: { latin: fontFile('latin', 400), 'latin-ext': fontFile('latin-ext', 400) },
  bold: { latin: fontFile('latin', 700), 'latin-ext': fontFile('latin-ext', 700) },
} as const;

const ink = '#1f2328';
const petrol = '#0b5563';
const margin = 56;

export interface PaperFacts {
  readonly title: string;
  readonly subject: string;
  readonly language: 'de' | 'en';
  readonly madeAt: Date;
}

/** A4 with real, tagged text in the typeface of the product. The same content gives the same bytes. */
export class SheetPaper {
  private readonly pdf: PDFKit.PDFDocument;

  constructor({ title, subject, language, madeAt }: PaperFacts) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: margin, left: margin, right: margin, bottom: margin + 24 },
      lang: language === 'de' ? 'de-DE' : 'en-GB',
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      bufferPages: true,
      info: { Title: title, Subject: subject, Author: 'Geleit', CreationDate: madeAt, ModDate: madeAt },
      font: fonts.regular.latin,
    });
    for (const weight of ['regular', 'bold'] as const) {
      for (const subset of ['latin', 'latin-ext'] as const) {
        this.pdf.registerFont(`${weight} ${subset}`, readFileSync(fonts[weight][subset]));
      }
    }
  }

  title(text: string): void {
    this.write('H1', text, { size: 20, weight: 'bold', colour: petrol, after: 4 });
  }

  heading(text: string): void {
    this.keepTogether(60);
    this.pdf.moveDown(0.6);
    this.write('H2', text, { size: 12.5, weight: 'bold', colour: petrol, after: 3 });
  }

  /** The one line that everybody looks for. */
  headline(label: string, text: string): void {
    this.write('P', label, { size: 10.5, after: 0 });
    this.write('P', text, { size: 22, weight: 'bold', after: 4 });
  }

  text(text: string, weight: Weight = 'regular'): void {
    this.write('P', text, { weight, after: 3 });
  }

  fact(label: string, value: string): void {
    this.write('P', `${label}: ${value}`, { after: 2 });
  }

  /** A numbered sentence with its norm below. */
  step(number: number, text: string, norm: string | undefined): void {
    this.keepTogether(36);
    this.write('P', `${String(number)}. ${text}`, { after: norm === undefined ? 3 : 0 });
    if (norm !== undefined) this.write('P', norm, { size: 9, indent: 16, colour: '#4a5257', after: 3 });
  }

  /** Footers once the number of pages is known, and the bytes. */
  async finish(footer: (page: number, pages: number) => string): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page++) this.writeFooter(page, footer(page + 1, count));
    const chunks: Buffer[] = [];
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve) => this.pdf.on('end', resolve));
    this.pdf.end();
    await ended;
    return Buffer.concat(chunks);
  }

  private writeFooter(page: number, text: string): void {
    this.pdf.switchToPage(page);
    const { bottom } = this.pdf.page.margins;
    this.pdf.page.margins.bottom = 0;
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    const at = this.pdf.page.height - margin;
    this.pdf.font('regular latin').fontSize(8.5).fillColor('#4a5257').text(text, margin, at, { lineBreak: false });
    this.pdf.endMarkedContent();
    this.pdf.page.margins.bottom = bottom;
  }

  private keepTogether(height: number): void {
    if (this.pdf.y + height > this.pdf.page.maxY()) this.pdf.addPage();
  }

  private write(
    tag: 'H1' | 'H2' | 'P',
    text: string,
    look: { size?: number; weight?: Weight; colour?: string; indent?: number; after?: number },
  ): void {
    const { size = 10.5, weight = 'regular', colour = ink, indent = 0, after = 0 } = look;
    const runs = runsOf(text);
    const element = this.pdf.struct(tag, {}, () => {
      for (const [index, { subset, text: part }] of runs.entries()) {
        this.pdf.font(`${weight} ${subset}`).fontSize(size).fillColor(colour);
        const options = { continued: index < runs.length - 1, lineGap: 1.5 };
        if (index === 0) this.pdf.text(part, margin + indent, this.pdf.y, options);
        else this.pdf.text(part, options);
      }
    });
    this.pdf.addStructure(element);
    element.end();
    this.pdf.x = margin;
    this.pdf.y += after;
  }
}

interface Run {
  readonly subset: 'latin' | 'latin-ext';
  readonly text: string;
}

/** Letters such as Ł or Ő are in a font of their own; what neither has is shown as a question mark. */
function runsOf(text: string): readonly Run[] {
  const known = text.replace(/[^\u0020-\u024f\u1e00-\u1eff\u2010-\u2026\u2032\u2212€]/g, '?');
  const parts = known.match(/[\u0100-\u024f\u1e00-\u1eff]+|[^\u0100-\u024f\u1e00-\u1eff]+/g) ?? [''];
  return parts.map((part) => ({
    subset: /^[\u0100-\u024f\u1e00-\u1eff]/.test(part) ? 'latin-ext' : 'latin',
    text: part,
  }));
}
