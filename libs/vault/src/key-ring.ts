import sodium from 'sodium-native';
import { SealBroken } from './errors.js';
import { isSameHash, keyedHash } from './keyed-hash.js';
import type { Member } from './member.js';
import { readRing, writeRing } from './ring-box.js';
import { HIGHEST_KEY_NUMBER } from './sealed-value.js';
import { wipe } from './wipe.js';

const KEY_BYTES = 32;

/**
 * The keys K1 to Kn of a centre; a removal adds one. Whoever drew, grew or opened a ring wipes it.
 */
export class KeyRing {
  readonly #keys: readonly Buffer[];
  #isWiped = false;

  private constructor(keys: readonly Buffer[]) {
    this.#keys = keys;
  }

  /** The first ring of a centre: K1. */
  static draw(): KeyRing {
    return new KeyRing([drawKey()]);
  }

  /**
   * Opens a grant.
   *
   * @param member key pair of the holder, left as it is
   * @throws SealBroken if the box is altered or was made for another holder, key pair or organisation
   */
  static open(box: Buffer, member: Member, holderId: string, organisationId: string): KeyRing {
    const keys = readRing(box, member, holderId, organisationId);
    if (!keys) throw new SealBroken('holder.ring');
    return new KeyRing(keys);
  }

  /** Kn, 32 bytes; belongs to the ring. */
  get newest(): Buffer {
    return this.key(this.newestGeneration);
  }

  /** n, from 1. */
  get newestGeneration(): number {
    return this.#keys.length;
  }

  holds(generation: number): boolean {
    return generation >= 1 && generation <= this.#keys.length;
  }

  /**
   * @returns the key of a generation, 32 bytes; belongs to the ring
   * @throws RangeError if the ring is wiped or does not hold the generation
   */
  key(generation: number): Buffer {
    const key = this.#keys[generation - 1];
    if (!key || this.#isWiped) throw new RangeError('generation is not in this ring');
    return key;
  }

  /** A ring of its own with one more key; this one stays as it is. Both are to be wiped. */
  grown(): KeyRing {
    if (this.newestGeneration === HIGHEST_KEY_NUMBER) throw new RangeError('ring is full');
    return new KeyRing([...this.#keys.map((_, index) => copyOf(this.key(index + 1))), drawKey()]);
  }

  /**
   * A grant: the whole ring in a box (X25519 sealed box) that only the holder opens, with organisation and holder
   * inside. Give it only to public keys that are confirmed.
   */
  sealTo(publicKey: Buffer, holderId: string, organisationId: string): Buffer {
    const keys = this.#keys.map((_, index) => this.key(index + 1));
    return writeRing(keys, publicKey, holderId, organisationId);
  }

  /** MAC under the newest key, 32 bytes: a lead has compared the check words of this public key. */
  confirm(publicKey: Buffer, holderId: string): Buffer {
    if (publicKey.length !== KEY_BYTES) throw new RangeError('publicKey is not 32 bytes');
    return keyedHash(this.newest, 'confirmation', `${publicKey.toString('hex')}|${holderId.toLowerCase()}`);
  }

  /** Whether somebody who held the newest key confirmed this public key; a row slipped in has no such MAC. */
  isConfirmed(publicKey: Buffer, holderId: string, mac: Buffer): boolean {
    return publicKey.length === KEY_BYTES && isSameHash(this.confirm(publicKey, holderId), mac);
  }

  /** Hash by which a case code is unique in its centre, 32 bytes, keyed with K1 so that rotation does not change it. */
  codeHash(code: string): Buffer {
    return keyedHash(this.key(1), 'case-code', code.normalize('NFC'));
  }

  wipe(): void {
    this.#isWiped = true;
    wipe(...this.#keys);
  }
}

function drawKey(): Buffer {
  const key = Buffer.alloc(KEY_BYTES);
  sodium.randombytes_buf(key);
  return key;
}

function copyOf(key: Buffer): Buffer {
  const copy = Buffer.alloc(KEY_BYTES);
  key.copy(copy);
  return copy;
}
