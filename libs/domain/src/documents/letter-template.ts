/** Letters that are filled with what a case knows. */
export const letterTemplates = [
  'confirmation',
  'secrecy-release',
  'secrecy-release-plain',
  'file-access-criminal',
  'file-information-criminal',
  'file-access-social',
  'file-access-administrative',
  'file-access-plain',
] as const;
export type LetterTemplate = (typeof letterTemplates)[number];

/** What the centre itself sends to a body: it needs the client's consent to pass something on. */
export const passesOn = (template: LetterTemplate): boolean => template === 'confirmation';

/** What a missing statement leaves in a letter: `[Geburtsdatum: ____]`. */
export const blank = (label: string): string => `[${label}: ____]`;

/** Finds the blanks of a text, with their brackets. */
export const blankPattern = /\[[^[\]\n]{1,120}: ____\]/g;

/** What each of the blanks that are still in a text asks for. */
export const blanksIn = (text: string): string[] =>
  [...text.matchAll(blankPattern)].map(([found]) => found.slice(1, -': ____]'.length));
