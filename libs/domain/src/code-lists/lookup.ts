import { codeLists, type Code, type CodeListName } from './code-lists.js';
import type { CodeRow } from './code-row.js';

const byCode = new Map<CodeListName, ReadonlyMap<string, CodeRow>>(
  (Object.keys(codeLists) as CodeListName[]).map((name) => [name, new Map(rowsOf(name).map((row) => [row.code, row]))]),
);

/** The names of all lists, in alphabetical order. */
export const codeListNames: readonly CodeListName[] = [...byCode.keys()];

/** The rows of a list in the order in which people should see them. */
export function rowsOf(list: CodeListName): readonly CodeRow[] {
  return codeLists[list];
}

/** The codes of a list in that order, each once (`other` of the kinds of support stands there once an area). */
export function codesOf<L extends CodeListName>(list: L): readonly Code<L>[] {
  return [...new Set(codeLists[list].map((row) => row.code as Code<L>))];
}

/** Whether `value` is a code of the list; anything at all may be asked. */
export function isCode<L extends CodeListName>(list: L, value: unknown): value is Code<L> {
  return typeof value === 'string' && byCode.get(list)?.has(value) === true;
}

/** The row of a code, of `parent` where a code stands under several; undefined for what is no code of the list. */
export function rowOf(list: CodeListName, code: string, parent?: string): CodeRow | undefined {
  if (parent === undefined) return byCode.get(list)?.get(code);
  return rowsOf(list).find((row) => row.code === code && row.parent === parent);
}

/** The label for people; a code this version does not know is shown as it stands. */
export function labelOf(list: CodeListName, code: string, language: 'de' | 'en'): string {
  return rowOf(list, code)?.[language] ?? code;
}

/** The label for lists and tables: the short one where the row has one. */
export function shortLabelOf(list: CodeListName, code: string, language: 'de' | 'en'): string {
  return rowOf(list, code)?.short?.[language] ?? labelOf(list, code, language);
}
