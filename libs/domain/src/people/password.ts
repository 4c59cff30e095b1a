/** Characters a password has at least. */
export const passwordMinimum = 14;
/** … and at most: longer ones only cost time. */
export const passwordMaximum = 256;

export type PasswordProblem = 'too-short' | 'too-long' | 'is-email' | 'is-name' | 'too-simple';

/**
 * What is wrong with a password somebody chose, or null. Length counts characters, not bytes; no rule asks for
 * digits or signs, as they make passwords worse (NIST SP 800-63B, section 5.1.1.2).
 */
export function passwordProblem(
  password: string,
  person: { readonly email?: string; readonly name?: string } = {},
): PasswordProblem | null {
  const characters = Array.from(password);
  if (characters.length < passwordMinimum) return 'too-short';
  if (characters.length > passwordMaximum) return 'too-long';
  if (isSame(password, person.email)) return 'is-email';
  if (isSame(password, person.name)) return 'is-name';
  return isTooSimple(characters) ? 'too-simple' : null;
}

const isSame = (password: string, known: string | undefined): boolean =>
  known !== undefined && folded(password) === folded(known);

const folded = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, '');

/** Few different characters, or nothing but neighbours such as `abcdefghijklmn` or `12345678901234`. */
function isTooSimple(characters: readonly string[]): boolean {
  if (new Set(characters).size < 5) return true;
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const neighbours = codes.slice(1).filter((code, index) => isNeighbour(code, codes[index] ?? 0)).length;
  return neighbours >= characters.length - 3;
}

const isNeighbour = (a: number, b: number): boolean => Math.abs(a - b) <= 1 || Math.abs(a - b) === 9;
