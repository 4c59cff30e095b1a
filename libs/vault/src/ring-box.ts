import sodium from 'sodium-native';
import { contextId } from './associated-data.js';
import type { Member } from './member.js';
import { wipe } from './wipe.js';

/**
 * Inside of a grant: version byte 1, length of the context (16 bits, big endian), the context
 * `geleit.v1|holder|ring|holder id|organisation id`, and the keys, 32 bytes each, oldest first. The box itself takes
 * no associated data, so the context is inside and compared on opening.
 */
const FORMAT = 1;
const CONTEXT_AT = 3;
const KEY_BYTES = 32;

const contextOf = (holderId: string, organisationId: string): string =>
  `geleit.v1|holder|ring|${contextId(holderId)}|${contextId(organisationId)}`;

export function writeRing(
  keys: readonly Buffer[],
  publicKey: Buffer,
  holderId: string,
  organisationId: string,
): Buffer {
  const context = Buffer.from(contextOf(holderId, organisationId));
  const keysAt = CONTEXT_AT + context.length;
  const plain = Buffer.alloc(keysAt + keys.length * KEY_BYTES);
  plain[0] = FORMAT;
  plain.writeUInt16BE(context.length, 1);
  context.copy(plain, CONTEXT_AT);
  keys.forEach((key, index) => key.copy(plain, keysAt + index * KEY_BYTES));

  const box = Buffer.alloc(plain.length + sodium.crypto_box_SEALBYTES);
  sodium.crypto_box_seal(box, plain, publicKey);
  wipe(plain);
  return box;
}

/** The keys of a grant, each in a buffer of its own; null if it does not open or belongs elsewhere. */
export function readRing(
  box: Buffer,
  member: Member,
  holderId: string,
  organisationId: string,
): readonly Buffer[] | null {
  if (box.length <= sodium.crypto_box_SEALBYTES + CONTEXT_AT) return null;
  const plain = Buffer.alloc(box.length - sodium.crypto_box_SEALBYTES);
  try {
    if (!sodium.crypto_box_seal_open(plain, box, member.publicKey, member.privateKey)) return null;
    return keysIn(plain, Buffer.from(contextOf(holderId, organisationId)));
  } finally {
    wipe(plain);
  }
}

function keysIn(plain: Buffer, context: Buffer): readonly Buffer[] | null {
  const keysAt = CONTEXT_AT + plain.readUInt16BE(1);
  const count = (plain.length - keysAt) / KEY_BYTES;
  if (plain[0] !== FORMAT || !Number.isInteger(count) || count < 1) return null;
  if (!plain.subarray(CONTEXT_AT, keysAt).equals(context)) return null;
  return Array.from({ length: count }, (_, index) => {
    const key = Buffer.alloc(KEY_BYTES);
    plain.copy(key, 0, keysAt + index * KEY_BYTES);
    return key;
  });
}
