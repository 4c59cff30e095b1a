import sodium from 'sodium-native';

/**
 * Layout of every sealed value: version byte 1, number of the key (generation of the ring or version of the server
 * secret, 16 bits, big endian), nonce (24 bytes), XChaCha20-Poly1305 ciphertext with its tag (16 bytes).
 */
const FORMAT = 1;
const NONCE_AT = 3;
const CIPHERTEXT_AT = 27;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Bytes by which a sealed value is longer than what is in it. */
export const SEAL_BYTES = CIPHERTEXT_AT + TAG_BYTES;

/** Highest number a key can have. */
export const HIGHEST_KEY_NUMBER = 0xffff;

/**
 * @param key        32 bytes, left as it is
 * @param keyNumber  1 to 65,535, readable without the key
 * @param context    associated data
 * @param plain      left as it is
 */
export function seal(key: Buffer, keyNumber: number, context: Buffer, plain: Buffer): Buffer {
  if (key.length !== KEY_BYTES) throw new RangeError('key is not 32 bytes');
  if (keyNumber < 1) throw new RangeError('keyNumber is not positive');
  const sealed = Buffer.alloc(plain.length + SEAL_BYTES);
  sealed[0] = FORMAT;
  sealed.writeUInt16BE(keyNumber, 1);
  const nonce = sealed.subarray(NONCE_AT, CIPHERTEXT_AT);
  sodium.randombytes_buf(nonce);
  const ciphertext = sealed.subarray(CIPHERTEXT_AT);
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(ciphertext, plain, context, null, nonce, key);
  return sealed;
}

/** Number of the key that sealed the value; 0 if it is no sealed value at all. */
export function keyNumberOf(sealed: Buffer | null | undefined): number {
  if (!sealed || sealed.length < SEAL_BYTES || sealed[0] !== FORMAT) return 0;
  return sealed.readUInt16BE(1);
}

/** Opens into `plain`; false if the seal is broken, or if not exactly `plain` would be filled. */
export function unseal(key: Buffer, sealed: Buffer, context: Buffer, plain: Buffer): boolean {
  if (key.length !== KEY_BYTES) throw new RangeError('key is not 32 bytes');
  const nonce = sealed.subarray(NONCE_AT, CIPHERTEXT_AT);
  try {
    const ciphertext = sealed.subarray(CIPHERTEXT_AT);
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(plain, null, ciphertext, context, nonce, key);
    return true;
  } catch {
    return false;
  }
}
