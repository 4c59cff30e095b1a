import sodium from 'sodium-native';
import { associatedData, contextId } from './associated-data.js';
import { SealBroken } from './errors.js';
import type { KeyRing } from './key-ring.js';
import { keyNumberOf, seal, unseal } from './sealed-value.js';

const KEY_BYTES = 32;
const place = 'case_key.key';

/** A new key for a case or a centre, 32 bytes; the caller wipes it or gives it to a `RecordVault`. */
export function drawCaseKey(): Buffer {
  const key = Buffer.alloc(KEY_BYTES);
  sodium.randombytes_buf(key);
  return key;
}

/**
 * Wraps a case key under the newest key of the ring; 75 bytes. For the key of a centre, `caseId` is the organisation's.
 */
export function wrapCaseKey(ring: KeyRing, caseKey: Buffer, organisationId: string, caseId: string): Buffer {
  if (caseKey.length !== KEY_BYTES) throw new RangeError('caseKey is not 32 bytes');
  const context = associatedData('case_key', 'key', contextId(caseId), contextId(organisationId));
  return seal(ring.newest, ring.newestGeneration, context, caseKey);
}

/**
 * Unwraps a case key, whichever generation of the ring wrapped it.
 *
 * @returns 32 bytes in a buffer of its own, to be wiped by the caller or given to a `RecordVault`
 * @throws SealBroken if it is altered, of another case or organisation, or wrapped after the ring at hand
 */
export function unwrapCaseKey(ring: KeyRing, wrapped: Buffer, organisationId: string, caseId: string): Buffer {
  const generation = keyNumberOf(wrapped);
  if (!ring.holds(generation)) throw new SealBroken(place);
  const context = associatedData('case_key', 'key', contextId(caseId), contextId(organisationId));
  const caseKey = Buffer.alloc(KEY_BYTES);
  if (!unseal(ring.key(generation), wrapped, context, caseKey)) throw new SealBroken(place);
  return caseKey;
}
