import { checkWords, drawMember } from '@geleit/vault';
import { doCheckWordsMatch } from './check-words-match.js';

const { publicKey } = drawMember();
const words = checkWords(publicKey);

describe('comparing check words', () => {
  it('takes the words as people type them', () => {
    expect(
      doCheckWordsMatch(
        words.map((word) => ` ${word.toUpperCase()} `),
        publicKey,
      ),
    ).toBe(true);
  });

  it('refuses another order, a word too few and the words of another key', () => {
    const [first = '', second = '', ...others] = words;

    expect(doCheckWordsMatch([second, first, ...others], publicKey)).toBe(first === second);
    expect(doCheckWordsMatch(words.slice(1), publicKey)).toBe(false);
    expect(doCheckWordsMatch(words, drawMember().publicKey)).toBe(false);
  });
});
