import type { Confidence, Found, HintKind } from './hint.js';

/**
 * Every match of a pattern as a find. Of a pattern with a group `it`, only that group is what was found.
 *
 * @param pattern with the flags `g` and `d`
 */
export function matches(text: string, pattern: RegExp, kind: HintKind, confidence: Confidence = 'sure'): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [from, to] = match.indices?.groups?.['it'] ?? match.indices?.[0] ?? [0, 0];
    return to > from ? [{ kind, from, to, confidence }] : [];
  });
}
