import { type Member, memberOfSheet, SheetUnreadable } from '@geleit/vault';
import { Problem } from '../common/problems/problem.js';

/**
 * The key pair of a sheet; the caller wipes its private key.
 * @throws Problem 400 that names the word which stands on no sheet
 */
export function sheetKey(words: readonly string[]): Member {
  try {
    return memberOfSheet(words);
  } catch (failure) {
    if (!(failure instanceof SheetUnreadable)) throw failure;
    const { word, position } = failure;
    if (word === null || position === null) throw new Problem('recovery.wordsWrong', 400, { pointer: '/words' });
    throw new Problem('recovery.wordUnknown', 400, { pointer: `/words/${position - 1}`, params: { word, position } });
  }
}
