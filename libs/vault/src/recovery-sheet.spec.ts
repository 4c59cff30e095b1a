import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { checkWords, drawMember, drawRecoverySheet, memberOfSheet, proposePassword, SheetUnreadable } from './index.js';
import { wordsOfSeed } from './recovery-sheet.js';
import { words as list } from './words.js';

const messageOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

/** One more word of zeros would not change such a checksum. */
function wordsWithChecksumZero(): string[] {
  const seed = Buffer.alloc(16);
  while ((createHash('sha256').update(seed).digest()[0] ?? 0) >> 4 !== 0) seed[15] = (seed[15] ?? 0) + 1;
  return wordsOfSeed(seed);
}

describe('a recovery sheet', () => {
  it('gives the same key pair each time it is typed', () => {
    const { words } = drawRecoverySheet();

    expect(words).toHaveLength(12);
    expect(memberOfSheet(words)).toEqual(memberOfSheet(words));
  });

  it('carries every seed, and another seed is another key pair', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const seed = Buffer.from(bytes);
        const other = Buffer.from(seed);
        other[15] = (other[15] ?? 0) ^ 1;

        const { publicKey } = memberOfSheet(wordsOfSeed(seed));

        expect(memberOfSheet(wordsOfSeed(other)).publicKey).not.toEqual(publicKey);
      }),
    );
  });

  it('is drawn anew each time and shows the words of its seed', () => {
    const sheet = drawRecoverySheet();

    expect(sheet.words).toEqual(wordsOfSeed(sheet.seed));
    expect(drawRecoverySheet().words).not.toEqual(sheet.words);
  });

  it('is read in capitals, with blanks and by its first four letters', () => {
    const { words } = drawRecoverySheet();
    const { publicKey } = memberOfSheet(words);

    expect(memberOfSheet(words.map((word) => ` ${word.toUpperCase()} `)).publicKey).toEqual(publicKey);
    expect(memberOfSheet(words.map((word) => word.slice(0, 4))).publicKey).toEqual(publicKey);
  });

  it('names the word that is not in the list', () => {
    const words = drawRecoverySheet().words.with(6, 'Fensterl');

    const error = messageOf(() => memberOfSheet(words));

    expect(error).toBeInstanceOf(SheetUnreadable);
    expect(error).toMatchObject({ word: 'Fensterl', position: 7 });
  });

  it('is refused without naming a word when words are missing', () => {
    const { words } = drawRecoverySheet();

    expect(messageOf(() => memberOfSheet(words.slice(1)))).toMatchObject({ word: null, position: null });
    expect(messageOf(() => memberOfSheet([...words, ...words]))).toBeInstanceOf(SheetUnreadable);
    expect(messageOf(() => memberOfSheet([...wordsWithChecksumZero(), 'abbau']))).toBeInstanceOf(SheetUnreadable);
    expect(messageOf(() => memberOfSheet([]))).toBeInstanceOf(SheetUnreadable);
  });

  it('has a checksum that notices fifteen of sixteen words misread as another one', () => {
    const words = wordsOfSeed(Buffer.alloc(16, 0x5a));
    const noticed = list.filter((word) => {
      const misread = messageOf(() => memberOfSheet(words.with(3, word)));
      return misread instanceof SheetUnreadable;
    });

    expect(noticed.length / list.length).toBeGreaterThan(0.9);
  });
});

describe('check words', () => {
  it('are four, the same for the same key and different for another', () => {
    const { publicKey } = drawMember();

    expect(checkWords(publicKey)).toHaveLength(4);
    expect(checkWords(publicKey)).toEqual(checkWords(Buffer.from(publicKey)));
    expect(checkWords(drawMember().publicKey)).not.toEqual(checkWords(publicKey));
  });
});

describe('a proposed password', () => {
  it('is six words of the list, never the same', () => {
    const words = proposePassword().split('-');

    expect(words).toHaveLength(6);
    expect(words.every((word) => list.includes(word))).toBe(true);
    expect(proposePassword()).not.toBe(proposePassword());
  });
});
