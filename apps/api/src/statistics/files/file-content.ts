/** What stands in a cell of a file: a number of the cube, a percentage of such numbers, or words. */
export type FileValue = string | number;

export interface FileSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly FileValue[])[];
  /** Sentences above the table. */
  readonly words?: readonly string[];
}

/** The same for every format: what CSV, XLSX and PDF say differs in nothing but the shape. */
export interface FileContent {
  readonly title: string;
  readonly subject: string;
  /** Name without its ending. */
  readonly name: string;
  readonly sheets: readonly FileSheet[];
  /** How the numbers were made. */
  readonly notes: readonly string[];
  readonly language: 'de' | 'en';
  /** Of the freeze: a file made later is the same, byte for byte. */
  readonly madeAt: Date;
}

/** What stands where a value is not shown. */
export const suppressedSign = '–';

/**
 * Text that a spreadsheet might take for a formula is made plain: a sign, a tab or an invisible character in front
 * (OWASP, CSV Injection).
 */
export function plainText(text: string): string {
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@|%\t\r\n]/u.test(text) || /^[\p{Cf}\p{Cc}]/u.test(text) ? `'${text}` : text;
}
