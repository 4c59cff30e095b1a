/** Words as they are compared: small letters, no signs around them. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}-]/gu, '');

/**
 * What somebody typed or pasted into one of several word fields. One word stays in its field; several, however
 * they are numbered and divided, fill this field and the following ones.
 *
 * @param fields words so far, one a field
 * @param at     the field that changed
 */
export function withTyped(fields: readonly string[], at: number, typed: string): string[] {
  const words = typed
    .split(/[\s,;]+/)
    .map(bare)
    .filter(Boolean);
  if (words.length <= 1) return fields.map((word, field) => (field === at ? bare(typed) : word));
  return fields.map((word, field) => words[field - at] ?? word);
}

export const missingIn = (fields: readonly string[]): number => fields.filter((word) => word === '').length;

export const emptyFields = (count: number): string[] => Array.from({ length: count }, () => '');
