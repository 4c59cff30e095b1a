import { drawRecoverySheet, memberOfSheet } from '@geleit/vault';
import { Problem } from '../common/problems/problem.js';
import { sheetKey } from './sheet-key.js';

const { words } = drawRecoverySheet();

function refusalOf(typed: readonly string[]): Problem {
  try {
    sheetKey(typed);
  } catch (failure) {
    if (failure instanceof Problem) return failure;
  }
  throw new Error('not refused');
}

describe('the words of a recovery sheet', () => {
  it('lead to its key', () => {
    expect(sheetKey(words).publicKey).toEqual(memberOfSheet(words).publicKey);
  });

  it('are refused with the word that cannot be read, and where it stands', () => {
    const { code, status, details } = refusalOf(words.with(4, 'qwertz'));

    expect([code, status]).toEqual(['recovery.wordUnknown', 400]);
    expect(details).toMatchObject({ pointer: '/words/4', params: { word: 'qwertz', position: 5 } });
  });

  it('are refused as a whole when one is missing', () => {
    expect(refusalOf(words.slice(1)).code).toBe('recovery.wordsWrong');
  });
});
