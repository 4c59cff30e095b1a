import type { Printer } from '../printer.js';
import { type PrintPart, printPartNames } from '../print-kinds.js';
import { type Block, heading, text } from '../print-sheet.js';
import { deadlinesPart } from '../parts/deadlines-part.js';
import { factsPart } from '../parts/facts-part.js';
import { headPart } from '../parts/head-part.js';
import { consentsPart, documentsPart, planPart, proceedingsPart } from '../parts/legal-parts.js';
import {
  benefitsPart,
  eventsPart,
  healthPart,
  housingPart,
  residencePart,
  safetyPart,
  stepsPart,
} from '../parts/life-parts.js';

const writers: Record<PrintPart, (printer: Printer) => Block[]> = {
  facts: factsPart,
  residence: residencePart,
  deadlines: (printer) => (printer.content.deadlines.length > 0 ? deadlinesPart(printer, { withClosed: true }) : []),
  events: eventsPart,
  safety: safetyPart,
  plan: planPart,
  steps: stepsPart,
  housing: housingPart,
  health: healthPart,
  proceedings: proceedingsPart,
  benefits: benefitsPart,
  consents: consentsPart,
  documents: documentsPart,
};

/** The parts that were chosen, in the order of the record whatever the order of choice. */
export function caseFileSheet(printer: Printer, chosen: readonly PrintPart[]): Block[] {
  return [...headPart(printer), ...partsOf(printer, chosen)];
}

export function partsOf(printer: Printer, chosen: readonly PrintPart[]): Block[] {
  return printPartNames
    .filter((part) => chosen.includes(part))
    .flatMap((part) => {
      const blocks = writers[part](printer);
      return [heading(printer.words.parts[part]), ...(blocks.length > 0 ? blocks : [text(printer.words.nothing)])];
    });
}
