import { keyedHash } from './keyed-hash.js';

/**
 * One link of the audit chain: keyed BLAKE2b over the hash before and the canonical row.
 *
 * @param key          `ServerSecret.purpose('audit')`, 32 bytes, left as it is
 * @param previous     32 bytes; zeros for the first row
 * @param canonicalRow the row as text that is the same whoever reads it
 * @returns 32 bytes
 */
export function auditHash(key: Buffer, previous: Buffer, canonicalRow: string): Buffer {
  if (previous.length !== 32) throw new RangeError('previous is not 32 bytes');
  return keyedHash(key, 'audit', Buffer.concat([previous, Buffer.from(canonicalRow)]));
}
