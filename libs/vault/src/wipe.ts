import sodium from 'sodium-native';

/** Overwrites keys and opened plaintext with zeros. Strings made from them cannot be wiped, so make none from keys. */
export function wipe(...buffers: readonly Buffer[]): void {
  for (const buffer of buffers) if (buffer.length > 0) sodium.sodium_memzero(buffer);
}
