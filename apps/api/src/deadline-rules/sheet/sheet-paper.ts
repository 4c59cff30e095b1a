import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { hasForeignLetters, runsOf } from './printable-text.js';

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
const quiet = '#4a5257';
const margin = 56;
const labelWidth = 150;
const footersAtOnce = 20;

export interface PaperFacts {
  readonly title: string;
  readonly subject: string;
  readonly language: 'de' | 'en';
  readonly madeAt: Date;
}

/** A4 with real, tagged text in the typeface of the product. The same content gives the same bytes. */
export class SheetPaper {
  protected readonly pdf: PDFKit.PDFDocument;
  private hasForeign = false;

  private readonly language: 'de' | 'en';

  constructor({ title, subject, language, madeAt }: PaperFacts) {
    this.language = language;
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

  /** Whether something was written in letters that the typeface lacks, and stands on paper in others. */
  get isTransliterated(): boolean {
    return this.hasForeign;
  }

  subheading(text: string): void {
    this.keepTogether(40);
    this.pdf.y += 4;
    this.write('H3', text, { weight: 'bold', after: 1 });
  }

  /** A label and what it says, side by side. */
  row(label: string, value: string): void {
    const size = 10;
    this.pdf.font('regular latin').fontSize(size);
    const width = this.pdf.page.width - 2 * margin - labelWidth;
    // A few lines keep together; how long the rest is does not matter, and to measure it takes as long as to write it.
    const beginning = value.slice(0, 500);
    this.keepTogether(Math.min(this.pdf.heightOfString(beginning, { width, lineGap: 1.5 }), 60));
    const top = this.pdf.y;
    const page = this.pdf.page;
    this.write('P', label, { size, colour: quiet, width: labelWidth - 10 });
    const below = this.pdf.y;
    this.pdf.y = top;
    this.write('P', value, { size, indent: labelWidth });
    this.pdf.y = (this.pdf.page === page ? Math.max(this.pdf.y, below) : this.pdf.y) + 2;
  }

  /** A quiet line below what it belongs to. */
  aside(text: string): void {
    this.write('P', text, { size: 9, colour: quiet, after: 2 });
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
    if (norm !== undefined) this.write('P', norm, { size: 9, indent: 16, colour: quiet, after: 3 });
  }

  /**
   * Footers once the number of pages is known, and the bytes. Between the pages everybody else gets a turn.
   * @param header what stands on top of every page
   */
  async finish(footer: (page: number, pages: number) => string, header?: string): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      if (page % footersAtOnce === footersAtOnce - 1) await turnOfOthers();
      this.pdf.switchToPage(page);
      this.writeOutside(footer(page + 1, count), this.pdf.page.height - margin, 'regular');
      if (header !== undefined) this.writeOutside(header, margin / 2, 'bold');
    }
    const chunks: Buffer[] = [];
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve) => this.pdf.on('end', resolve));
    this.pdf.flushPages();
    await turnOfOthers();
    this.pdf.end();
    await ended;
    return Buffer.concat(chunks);
  }

  private writeOutside(text: string, at: number, weight: Weight): void {
    const { bottom } = this.pdf.page.margins;
    this.pdf.page.margins.bottom = 0;
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    this.pdf.font(`${weight} latin`).fontSize(8.5).fillColor(quiet).text(text, margin, at, { lineBreak: false });
    this.pdf.endMarkedContent();
    this.pdf.page.margins.bottom = bottom;
  }

  private keepTogether(height: number): void {
    if (this.pdf.y + height > this.pdf.page.maxY()) this.pdf.addPage();
  }

  private write(
    tag: 'H1' | 'H2' | 'H3' | 'P',
    text: string,
    look: { size?: number; weight?: Weight; colour?: string; indent?: number; after?: number; width?: number },
  ): void {
    const { size = 10.5, weight = 'regular', colour = ink, indent = 0, after = 0, width } = look;
    this.hasForeign ||= hasForeignLetters(text);
    const runs = runsOf(text, this.language);
    const element = this.pdf.struct(tag, {}, () => {
      for (const [index, { subset, text: part }] of runs.entries()) {
        this.pdf.font(`${weight} ${subset}`).fontSize(size).fillColor(colour);
        const options = { continued: index < runs.length - 1, lineGap: 1.5, ...(width === undefined ? {} : { width }) };
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
