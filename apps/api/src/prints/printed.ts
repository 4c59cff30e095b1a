import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { todayIn } from '@geleit/domain';
import { fill } from '../common/problems/wording.js';
import { dayInFull } from '../deadline-rules/sheet/day-in-full.js';
import { SheetPaper } from '../deadline-rules/sheet/sheet-paper.js';
import { deadlinesPart } from './parts/deadlines-part.js';
import { headPart } from './parts/head-part.js';
import { type PrintKind, type PrintPart } from './print-kinds.js';
import { type Block, heading } from './print-sheet.js';
import type { Printer } from './printer.js';
import { aboutPersonSheet } from './sheets/about-person-sheet.js';
import { caseFileSheet } from './sheets/case-file-sheet.js';
import { handoverSheet } from './sheets/handover-sheet.js';

const blocksAtOnce = 5;

interface Order {
  kind: PrintKind;
  parts: readonly PrintPart[];
  madeAt: Date;
  /** Who printed it. */
  madeBy: string | null;
}

/** The bytes of a PDF with real text, page numbers and a notice of confidentiality on every page. */
export async function printed(printer: Printer, { kind, parts, madeAt, madeBy }: Order): Promise<Buffer> {
  const { words, language, content } = printer;
  const { code } = content.file;
  const title = words.titles[kind];
  const paper = new SheetPaper({ title, subject: fill(words.subject, { code }), language, madeAt });
  paper.title(title);
  for (const [index, block] of blocksOf(printer, kind, parts).entries()) {
    // Cases of many years have long files: everybody else gets a turn.
    if (index % blocksAtOnce === blocksAtOnce - 1) await turnOfOthers();
    set(paper, block);
  }
  if (paper.isTransliterated) paper.aside(words.letters);
  const day = dayInFull(todayIn('Europe/Berlin', madeAt.getTime()), language);
  const made = fill(words.made, { day, by: madeBy === null ? '' : fill(words.by, { name: madeBy }) });
  const notice = fill(kind === 'about-person' ? words.confidentialPerson : words.confidential, { code });
  return paper.finish((page, pages) => `${made} · ${fill(words.page, { page, pages })}`, notice);
}

function blocksOf(printer: Printer, kind: PrintKind, parts: readonly PrintPart[]): Block[] {
  switch (kind) {
    case 'case-file':
      return caseFileSheet(printer, parts);
    case 'deadline-sheet':
      return [
        ...headPart({ ...printer, content: withoutSummary(printer) }),
        heading(printer.words.sheet.open),
        ...deadlinesPart(printer, { withClosed: false }),
      ];
    case 'handover-sheet':
      return handoverSheet(printer);
    case 'about-person':
      return aboutPersonSheet(printer);
  }
}

/** The sheet of deadlines goes to others more often than the rest: it tells no story. */
function withoutSummary({ content }: Printer): Printer['content'] {
  return { ...content, file: { ...content.file, narrative: {} } };
}

function set(paper: SheetPaper, block: Block): void {
  switch (block.kind) {
    case 'heading':
      paper.heading(block.text);
      break;
    case 'subheading':
      paper.subheading(block.text);
      break;
    case 'text':
      paper.text(block.text);
      break;
    case 'strong':
      paper.text(block.text, 'bold');
      break;
    case 'aside':
      paper.aside(block.text);
      break;
    case 'row':
      paper.row(block.label, block.value);
      break;
  }
}
