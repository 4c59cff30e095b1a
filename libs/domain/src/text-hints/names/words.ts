import type { Span } from '../hint.js';

export interface Word extends Span {
  readonly text: string;
  /** What stands between the word before and this one. */
  readonly before: string;
  readonly isCapital: boolean;
}

const pattern = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text in order; digits and signs lie between them. */
export function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => {
    const before = text.slice(end, index);
    end = index + word.length;
    return { from: index, to: end, text: word, before, isCapital: /^\p{Lu}/u.test(word) };
  });
}

/** Whether a sentence begins here: at the start, behind a full stop, a colon or a dash. */
export const beginsSentence = (word: Word): boolean =>
  word.from === 0 || word.before === '' || /[.!?:;\n–]\s*["„“(]?$/u.test(word.before);
