import type { TextHint } from '@geleit/domain';

/** One line below the text: the same words found several times are one. */
export interface HintRow extends Pick<TextHint, 'kind' | 'text' | 'suggestion'> {
  /** What tells it from the others, also after the text has changed. */
  key: string;
}

export const rowKey = ({ kind, text }: Pick<TextHint, 'kind' | 'text'>): string => `${kind}:${text}`;

/** The finds as lines, without what somebody has decided to leave. */
export function rowsOf(hints: readonly TextHint[], kept: ReadonlySet<string>): HintRow[] {
  const rows = new Map(
    hints.map(({ kind, text, suggestion }) => [
      rowKey({ kind, text }),
      { key: rowKey({ kind, text }), kind, text, suggestion },
    ]),
  );
  return [...rows.values()].filter(({ key }) => !kept.has(key));
}

/**
 * The text with these finds replaced by their masks.
 *
 * @param hints found in this very text, none overlapping
 */
export function masked(text: string, hints: readonly TextHint[]): string {
  return hints
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to, suggestion }) => rest.slice(0, from) + suggestion.mask + rest.slice(to), text);
}
