import { createHash } from 'node:crypto';

/**
 * An id shaped like a UUID of version 7 (RFC 9562, section 5.7): the instant in front, the rest from a name instead of
 * chance, so that it is the same on every machine.
 */
export function demoId(at: Date, name: string): string {
  const bytes = createHash('sha256').update(`geleit-demo|${name}`).digest().subarray(0, 16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
