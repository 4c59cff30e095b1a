import sodium from 'sodium-native';
import { SealBroken } from './errors.js';
import type { Member } from './member.js';
import { lengthOfText, markEnd } from './padding.js';
import { wipe } from './wipe.js';

/** Every release is of this size, whatever it says. */
const PLAIN_BYTES = 1024;

/** Length of a sealed release: 1 KiB and what the box adds. */
export const RELEASE_BOX_BYTES = PLAIN_BYTES + sodium.crypto_box_SEALBYTES;

const contextOf = (year: number): string => `geleit.v1|release|box|${year}|`;

/**
 * Seals what a centre releases of one case to the public key of the year: anybody may put in, only the network office
 * opens, and only until the key is destroyed. The year stands inside, as the box takes no associated data.
 *
 * @param publicKey 32 bytes
 * @throws RangeError if the text is too long for a box
 */
export function sealRelease(publicKey: Buffer, year: number, text: string): Buffer {
  const plain = Buffer.alloc(PLAIN_BYTES);
  const written = `${contextOf(year)}${text}`;
  const length = Buffer.byteLength(written);
  if (length >= PLAIN_BYTES) throw new RangeError('text is too long for a release');
  plain.write(written);
  markEnd(plain, length);
  const box = Buffer.alloc(RELEASE_BOX_BYTES);
  sodium.crypto_box_seal(box, plain, publicKey);
  wipe(plain);
  return box;
}

/**
 * Opens a release in memory.
 *
 * @throws SealBroken if it was altered, or sealed to another year
 */
export function openRelease(box: Buffer, key: Member, year: number): string {
  if (box.length !== RELEASE_BOX_BYTES) throw new SealBroken('release.box');
  const plain = Buffer.alloc(PLAIN_BYTES);
  try {
    if (!sodium.crypto_box_seal_open(plain, box, key.publicKey, key.privateKey)) throw new SealBroken('release.box');
    const text = plain.toString('utf8', 0, lengthOfText(plain));
    const context = contextOf(year);
    if (!text.startsWith(context)) throw new SealBroken('release.box');
    return text.slice(context.length);
  } finally {
    wipe(plain);
  }
}
