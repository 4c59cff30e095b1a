import type { Subject } from '@geleit/domain';

/** What can be printed of a case. */
export const printKinds = ['case-file', 'deadline-sheet', 'handover-sheet', 'about-person'] as const;
export type PrintKind = (typeof printKinds)[number];

/** The parts of a case file on paper, in their order, and what one must be allowed to read for each. */
export const printParts = {
  facts: 'caseFile',
  residence: 'residenceStatus',
  deadlines: 'deadline',
  events: 'caseEvent',
  safety: 'riskAssessment',
  plan: 'goal',
  steps: 'supportStep',
  housing: 'housingStay',
  health: 'healthNeed',
  proceedings: 'proceeding',
  benefits: 'benefit',
  consents: 'consent',
  documents: 'document',
} as const satisfies Record<string, Subject>;
export type PrintPart = keyof typeof printParts;

export const printPartNames = Object.keys(printParts) as PrintPart[];
