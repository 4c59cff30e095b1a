import fc from 'fast-check';
import { codesOf } from '../code-lists/lookup.js';
import { caseCode } from './case-code.js';
import { caseCodeWords } from './case-code-words.js';

describe('a case code', () => {
  it('is a word and two digits, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (share) => {
        expect(caseCode((n) => Math.floor(share * n))).toMatch(/^[A-Z]{3,12}-[1-9]\d$/);
      }),
    );
  });

  it('can be any of some fifteen thousand', () => {
    const codes = caseCodeWords.flatMap((_, word) =>
      Array.from({ length: 90 }, (__, digits) => caseCode((n) => (n === 90 ? digits : word))),
    );
    expect(new Set(codes).size).toBe(caseCodeWords.length * 90);
    expect(codes.length).toBeGreaterThan(13_000);
  });

  it('names no country, no form of exploitation, and each word once', () => {
    const telling = [...codesOf('country'), ...codesOf('exploitationForm')].map((code) => code.toUpperCase());
    expect(caseCodeWords.filter((word) => telling.includes(word))).toEqual([]);
    expect(new Set(caseCodeWords).size).toBe(caseCodeWords.length);
  });

  it('is refused from a generator that draws outside of its range', () => {
    expect(() => caseCode((n) => n)).toThrow(RangeError);
  });
});
