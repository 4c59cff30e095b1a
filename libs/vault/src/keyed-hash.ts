import sodium from 'sodium-native';
import { wipe } from './wipe.js';

/**
 * BLAKE2b (RFC 7693) of `geleit.v1|label|content` under a key: derives keys, hashes what is looked up, and is our MAC.
 *
 * @param key     16 to 64 bytes, left as it is
 * @param label   what the hash is for, without `|`: no two purposes share a hash
 * @param content text (as UTF-8) or bytes
 * @returns 32 bytes in a buffer of its own, which the caller wipes if it is a key
 */
export function keyedHash(key: Buffer, label: string, content: string | Buffer): Buffer {
  if (label.includes('|')) throw new RangeError('label contains a separator');
  const hash = Buffer.alloc(32);
  const bytes = typeof content === 'string' ? ownBytes(content) : content;
  sodium.crypto_generichash_batch(hash, [Buffer.from(`geleit.v1|${label}|`), bytes], key);
  if (bytes !== content) wipe(bytes);
  return hash;
}

/** `Buffer.from` would put short texts into memory that is shared with others. */
export function ownBytes(text: string): Buffer {
  const bytes = Buffer.alloc(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

/** Compares in constant time; buffers of different lengths differ. */
export function isSameHash(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && sodium.sodium_memcmp(a, b);
}
