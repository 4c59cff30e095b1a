import { headPart } from '../parts/head-part.js';
import { firstContactPart, leftPart, pinnedPart, receivedPart } from '../parts/passed-on-part.js';
import { printPartNames } from '../print-kinds.js';
import { type Block, text } from '../print-sheet.js';
import type { Printer } from '../printer.js';
import { partsOf } from './case-file-sheet.js';

/**
 * All that is stored about the person, for her: where it came from and who received what first, then the record.
 * @see Art. 15 (1) DSGVO
 */
export function aboutPersonSheet(printer: Printer): Block[] {
  const { passedOn } = printer;
  return [
    text(printer.words.person.intro),
    ...headPart(printer),
    ...firstContactPart(printer, passedOn),
    ...receivedPart(printer, passedOn),
    ...leftPart(printer, passedOn),
    ...pinnedPart(printer, passedOn),
    ...partsOf(printer, printPartNames),
  ];
}
