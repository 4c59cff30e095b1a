export type Side = 'mine' | 'stored';

export interface Segment {
  text: string;
  /** `both`: unchanged; the others stand in one version only. */
  from: 'both' | Side;
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether two versions say the same; emptied and never filled in are the same. */
export const isSame = (mine: unknown, stored: unknown): boolean =>
  (isEmpty(mine) && isEmpty(stored)) || JSON.stringify(mine) === JSON.stringify(stored);

/** Sentences and line breaks with the space after them, so that joining them gives the text again. */
export const sentencesOf = (text: string): string[] =>
  text.match(/\n\s*|[^.!?\n]+(?:[.!?]+[ \t]*|(?=\n)|$)|[.!?]+[ \t]*/g) ?? [];

/**
 * Both texts in one sequence of sentences: what both have stands once, what only one has is kept and marked.
 * The longest common subsequence decides, so no sentence is ever lost.
 */
export function compareTexts(mine: string, stored: string): Segment[] {
  const [a, b] = [sentencesOf(mine), sentencesOf(stored)];
  const common = commonLengths(a, b);
  const segments: Segment[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && right !== undefined && left.trim() === right.trim()) {
      segments.push({ text: left.length >= right.length ? left : right, from: 'both' });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      segments.push({ text: left, from: 'mine' });
      i += 1;
    } else if (right !== undefined) {
      segments.push({ text: right, from: 'stored' });
      j += 1;
    }
  }
  return segments;
}

const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0;

/** `table[i][j]`: how many sentences `a` from i and `b` from j have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        a[i]?.trim() === b[j]?.trim()
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

/** The text of both: every sentence of either version, a space between two that had none. */
export const mergedText = (segments: readonly Segment[]): string =>
  segments
    .reduce(
      (text, segment) => `${text}${text && !/\s$/.test(text) && !/^\s/.test(segment.text) ? ' ' : ''}${segment.text}`,
      '',
    )
    .trimEnd();

/** What one version says, with the sentences of its own marked. */
export const sideOf = (segments: readonly Segment[], side: Side): Segment[] =>
  segments.filter(({ from }) => from === 'both' || from === side);
