import sodium from 'sodium-native';

/** Overwrites keys and opened plaintext with zeros. Strings made from them cannot be wiped, so make none from keys. */
export function wipe(...buffers: readonly Buffer[]): void {
  for (const buffer of buffers) if (buffer.length > 0) sodium.sodium_memzero(buffer);
}

/** Below that a buffer may be a slice of memory that others use, too. */
const certainlyItsOwn = 64 * 1024;

/**
 * Overwrites a buffer that is needed no longer; one of 64 KiB or more gives its memory back at once, for the garbage
 * collector, which sees only the small object in front of it, would take its time. Such a buffer is empty afterwards.
 *
 * @param buffer the only one that uses its memory
 */
export function release(buffer: Buffer): void {
  wipe(buffer);
  if (buffer.length >= certainlyItsOwn) (buffer.buffer as ArrayBuffer).transfer(0);
}
