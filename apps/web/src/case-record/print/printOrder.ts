export const printKinds = ['case-file', 'deadline-sheet', 'handover-sheet', 'about-person'] as const;
export type PrintKind = (typeof printKinds)[number];

/** The parts of a case file, in their order on paper. */
export const printParts = [
  'facts',
  'residence',
  'deadlines',
  'events',
  'safety',
  'plan',
  'steps',
  'housing',
  'health',
  'proceedings',
  'benefits',
  'consents',
  'documents',
] as const;
export type PrintPart = (typeof printParts)[number];

export interface PrintOrder {
  kind: PrintKind;
  parts: readonly PrintPart[];
  language: 'de' | 'en';
  identity: boolean;
  /** As typed: names apart by commas. */
  hide: string;
}

/** What is sent: only what the kind of print takes. */
export function printBody({ kind, parts, language, identity, hide }: PrintOrder): object {
  const names = [...new Set(hide.split(/[,;\n]/).map((name) => name.trim()))].filter((name) => name.length > 1);
  return {
    kind,
    language,
    ...(kind === 'case-file' ? { parts } : {}),
    ...(identity ? { identity } : {}),
    ...(kind === 'about-person' && names.length > 0 ? { hide: names } : {}),
  };
}
