import { codesOf, kindsOfArea, labelOf, type CodeListName } from '@geleit/domain';
import type { Locale } from '../i18n/locale.js';

export interface CodeOption {
  code: string;
  label: string;
}

const unanswered = new Set(['unknown', 'not-stated']);
const alphabetical = new Set<CodeListName>(['country', 'language', 'land']);

/**
 * The rows of a list as options in the reader's language; the two answers "unbekannt" and "keine Angabe" stand last.
 *
 * @param codes only these, in this order
 * @param area  for `supportKind`: only the kinds of this area
 */
export function codeOptions(
  list: CodeListName,
  locale: Locale,
  { codes, area }: { codes?: readonly string[] | undefined; area?: string | undefined } = {},
): CodeOption[] {
  const chosen: readonly string[] = codes ?? (area === undefined ? codesOf(list) : kindsOfArea(area as never));
  const options = chosen.map((code) => ({ code, label: labelOf(list, code as never, locale) }));
  const answered = options.filter(({ code }) => !unanswered.has(code));
  if (alphabetical.has(list) && !codes) answered.sort((a, b) => a.label.localeCompare(b.label, locale));
  return [...answered, ...options.filter(({ code }) => unanswered.has(code))];
}

/** The label of a code, or an empty string for none; never the raw code of a known list. */
export const codeLabel = (list: CodeListName, code: string | null | undefined, locale: Locale): string =>
  code ? labelOf(list, code, locale) : '';
