/** One answer of one dimension. */
export interface Answer {
  readonly dimension: string;
  readonly code: string;
}

/** Two answers no person can have together; only these cells are published as 0. */
export interface StructuralZero {
  readonly first: Answer;
  /** Becomes unknown in a record that has both. */
  readonly second: Answer;
  readonly because: { readonly de: string; readonly en: string };
}

const german = {
  de: 'Deutsche brauchen keinen Aufenthaltstitel und haben kein Asylverfahren.',
  en: 'Germans need no residence title and have no asylum procedure.',
};
const minor = {
  de: 'Wer heute minderjährig ist, war es auch zur Tatzeit.',
  en: 'Who is a minor today was one at the time of the offence.',
};
const noProceedings = {
  de: 'Ohne Ermittlungsverfahren gibt es weder Anklage noch Ausgang.',
  en: 'Without an investigation there is neither charge nor outcome.',
};

const foreignResidence = {
  residenceGroup: ['secure', 'pending', 'tolerated', 'no-papers'],
  residence: [
    'secure/protection',
    'secure/permit-25-4a',
    'secure/permit-25-4b',
    'secure/other',
    'pending/asylum',
    'pending/reflection',
    'pending/other',
    'tolerated',
    'no-papers',
  ],
  asylum: ['pending', 'granted', 'refused', 'dublin'],
  reflection: ['not-applied', 'granted', 'refused'],
  closure: ['deported'],
};

function zeros(
  first: Answer,
  seconds: Readonly<Record<string, readonly string[]>>,
  because: StructuralZero['because'],
) {
  return Object.entries(seconds).flatMap(([dimension, codes]) =>
    codes.map((code): StructuralZero => ({ first, second: { dimension, code }, because })),
  );
}

/** Written by hand and checked against law and definitions, never read off the data. */
export const structuralZeros: readonly StructuralZero[] = [
  ...zeros({ dimension: 'region', code: 'germany' }, foreignResidence, german),
  ...zeros({ dimension: 'nationality', code: 'DE' }, foreignResidence, german),
  ...zeros({ dimension: 'majority', code: 'minor' }, { minorAtOffence: ['no'] }, minor),
  ...zeros({ dimension: 'ageGroup', code: 'under-14' }, { minorAtOffence: ['no'] }, minor),
  ...zeros({ dimension: 'ageGroup', code: '14-17' }, { minorAtOffence: ['no'] }, minor),
  ...zeros(
    { dimension: 'investigation', code: 'no' },
    { charge: ['yes'], outcome: ['conviction', 'acquittal', 'dropped', 'open'] },
    noProceedings,
  ),
];
