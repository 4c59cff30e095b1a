import { caseCodeWords } from './case-code-words.js';

/**
 * A code to say on the phone, such as `ADLER-17`: a word and two digits, both drawn. It holds no initials, no date
 * and no sequence, so it says nothing about a person and nothing about how many came before.
 *
 * There are some 15,000; whoever meets a code in use draws again.
 *
 * @param words draws a whole number from 0 to below `n`, all equally likely, from the system's random generator
 */
export function caseCode(words: (n: number) => number): string {
  const word = caseCodeWords[words(caseCodeWords.length)];
  if (word === undefined) throw new RangeError('words: draws outside of its range');
  return `${word}-${10 + words(90)}`;
}
