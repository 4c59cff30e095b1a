import type { Code } from './code-lists.js';
import { isCode, rowsOf } from './lookup.js';

const parentLists = { supportKind: 'supportArea', proceedingStage: 'proceedingKind' } as const;

/** Lists whose codes belong to a code of another list. */
export type PairedList = keyof typeof parentLists;

/**
 * Whether `code` may stand under `parent`: a kind in its area, a stage in its proceeding.
 * `unknown` and `not-stated` stand under every parent.
 */
export function isCodePair(list: PairedList, parent: unknown, code: unknown): boolean {
  if (!isCode(parentLists[list], parent) || !isCode(list, code)) return false;
  return rowsOf(list).some((row) => row.code === code && (row.parent === undefined || row.parent === parent));
}

/** The kinds of support of an area, in order, `unknown` and `not-stated` last. */
export function kindsOfArea(area: Code<'supportArea'>): readonly Code<'supportKind'>[] {
  return codesUnder('supportKind', area);
}

/** The codes of `list` that may stand under `parent`, in order. */
export function codesUnder<L extends PairedList>(list: L, parent: string): readonly Code<L>[] {
  return rowsOf(list)
    .filter((row) => row.parent === undefined || row.parent === parent)
    .map((row) => row.code as Code<L>);
}
