import sodium from 'sodium-native';
import { SheetUnreadable } from './errors.js';
import { keyedHash } from './keyed-hash.js';
import type { Member } from './member.js';
import { wipe } from './wipe.js';
import { bitsOfWords, wordsOfBits } from './word-numbers.js';
import { words as list } from './words.js';

const SEED_BYTES = 16;
const SEED_BITS = 128;
const WORDS = 12;
const CHECKSUM_BITS = 4;
const FEWEST_LETTERS = 4;

/** A sheet as it is shown once, to be printed; the caller wipes the seed. */
export interface RecoverySheet {
  readonly words: string[];
  /** 16 bytes */
  readonly seed: Buffer;
}

/**
 * Draws a recovery sheet: 128 random bits and 4 bits of checksum as 12 words.
 *
 * @see BIP 39, "Generating the mnemonic"; the word list is our own
 */
export function drawRecoverySheet(): RecoverySheet {
  const seed = Buffer.alloc(SEED_BYTES);
  sodium.randombytes_buf(seed);
  return { words: wordsOfSeed(seed), seed };
}

/** The 12 words of a seed of 16 bytes. */
export function wordsOfSeed(seed: Buffer): string[] {
  if (seed.length !== SEED_BYTES) throw new RangeError('seed is not 16 bytes');
  const checked = Buffer.concat([seed, checksumOf(seed)]);
  const words = wordsOfBits(checked, WORDS);
  wipe(checked);
  return words;
}

/**
 * The key pair whose seed is on the sheet; the caller wipes its private key.
 *
 * @param words as typed: capitals and outer blanks do not matter, the first four letters are enough
 * @throws SheetUnreadable naming the first word that is not in the list; none, if all are but do not belong together
 */
export function memberOfSheet(words: readonly string[]): Member {
  const seed = seedOfWords(words);
  const keySeed = keyedHash(seed, 'recovery-sheet', '');
  const member = { publicKey: Buffer.alloc(32), privateKey: Buffer.alloc(32) };
  sodium.crypto_box_seed_keypair(member.publicKey, member.privateKey, keySeed);
  wipe(seed, keySeed);
  return member;
}

function seedOfWords(words: readonly string[]): Buffer {
  const bits = bitsOfWords(words.map((word, index) => indexOfWord(word, index + 1)));
  if (words.length !== WORDS) throw new SheetUnreadable(null, null);
  const seed = Buffer.alloc(SEED_BYTES);
  for (let byte = 0; byte < SEED_BYTES; byte += 1) seed[byte] = parseInt(bits.slice(byte * 8, byte * 8 + 8), 2);
  const checksum = (checksumOf(seed)[0] ?? 0) >> (8 - CHECKSUM_BITS);
  if (parseInt(bits.slice(SEED_BITS), 2) === checksum) return seed;
  wipe(seed);
  throw new SheetUnreadable(null, null);
}

function checksumOf(seed: Buffer): Buffer {
  const hash = Buffer.alloc(32);
  sodium.crypto_hash_sha256(hash, seed);
  return hash;
}

const indexes = new Map(list.map((word, index) => [word, index]));
const indexesByStart = new Map(list.map((word, index) => [word.slice(0, FEWEST_LETTERS), index]));

function indexOfWord(typed: string, position: number): number {
  const word = typed.trim().toLowerCase();
  const index = word.length === FEWEST_LETTERS ? indexesByStart.get(word) : indexes.get(word);
  if (index === undefined) throw new SheetUnreadable(typed, position);
  return index;
}
