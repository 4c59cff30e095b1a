import sodium from 'sodium-native';
import { wordsOfBits } from './word-numbers.js';

const COUNT = 4;
const SALT = Buffer.from('geleit.v1|words|');
const MEMORY_BYTES = 16 * 1024 * 1024;

/**
 * Four words for a public key of 32 bytes, to be compared by phone. 44 bits could be met by trying key pairs, so each
 * try is made to cost an Argon2id of 16 MiB: some 10 ms here, thousands of years of one core for who searches.
 */
export function checkWords(publicKey: Buffer): string[] {
  if (publicKey.length !== 32) throw new RangeError('publicKey is not 32 bytes');
  const hash = Buffer.alloc(16);
  sodium.crypto_pwhash(hash, publicKey, SALT, 1, MEMORY_BYTES, sodium.crypto_pwhash_ALG_ARGON2ID13);
  return wordsOfBits(hash, COUNT);
}
