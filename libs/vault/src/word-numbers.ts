import sodium from 'sodium-native';
import { words } from './words.js';

const WORD_BITS = 11;

/** Cuts bytes into numbers of 11 bits, the first ones first, and names them; bits left over are not used. */
export function wordsOfBits(bytes: Buffer, count: number): string[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: count }, (_, index) => {
    const word = words[parseInt(bits.slice(index * WORD_BITS, (index + 1) * WORD_BITS), 2)];
    if (word === undefined) throw new RangeError('count is more than the bytes give');
    return word;
  });
}

/** The bits of words from the list, 11 each, as text of 0 and 1. */
export function bitsOfWords(indexes: readonly number[]): string {
  return indexes.map((index) => index.toString(2).padStart(WORD_BITS, '0')).join('');
}

/** Words drawn independently, 11 bits each. */
export function drawWords(count: number): string[] {
  return Array.from({ length: count }, () => words[sodium.randombytes_uniform(words.length)] ?? '');
}
