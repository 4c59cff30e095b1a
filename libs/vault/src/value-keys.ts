import type { SealedClass } from '@geleit/domain';
import sodium from 'sodium-native';
import type { KeyRing } from './key-ring.js';
import { wipe } from './wipe.js';

const KEY_BYTES = 32;

/** Case key and ring key side by side, only while one key is derived. */
const bothKeys = Buffer.alloc(2 * KEY_BYTES);

const classTexts: Record<SealedClass, Buffer> = {
  facts: Buffer.from('facts'),
  narrative: Buffer.from('narrative'),
  identity: Buffer.from('identity'),
  location: Buffer.from('location'),
  server: Buffer.from('server'),
};

interface ValueKey {
  readonly dataClass: SealedClass;
  readonly generation: number;
  readonly key: Buffer;
}

/**
 * The value keys of one case: BLAKE2b of the class, keyed with case key and ring key of a generation, 64 bytes
 * together. Derived once a class and generation; a case has few, so a list is faster than a map.
 */
export class ValueKeys {
  readonly #ring: KeyRing;
  readonly #caseKey: Buffer;
  readonly #derived: ValueKey[] = [];
  #isWiped = false;

  constructor(ring: KeyRing, caseKey: Buffer) {
    if (caseKey.length !== KEY_BYTES) throw new RangeError('caseKey is not 32 bytes');
    this.#ring = ring;
    this.#caseKey = caseKey;
  }

  get newestGeneration(): number {
    return this.#ring.newestGeneration;
  }

  get caseKey(): Buffer {
    if (this.#isWiped) throw new RangeError('vault is wiped');
    return this.#caseKey;
  }

  /** Whether the ring holds the generation; 0 is none. */
  reaches(generation: number): boolean {
    return this.#ring.holds(generation);
  }

  /** The key of a class and generation, 32 bytes; stays here. */
  of(dataClass: SealedClass, generation: number): Buffer {
    for (const known of this.#derived) {
      if (known.generation === generation && known.dataClass === dataClass) return known.key;
    }
    const key = Buffer.alloc(KEY_BYTES);
    this.caseKey.copy(bothKeys, 0);
    this.#ring.key(generation).copy(bothKeys, KEY_BYTES);
    sodium.crypto_generichash(key, classTexts[dataClass], bothKeys);
    wipe(bothKeys);
    this.#derived.push({ dataClass, generation, key });
    return key;
  }

  wipe(): void {
    this.#isWiped = true;
    wipe(this.#caseKey);
    for (const { key } of this.#derived.splice(0)) wipe(key);
  }
}
