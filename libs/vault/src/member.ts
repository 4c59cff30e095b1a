import sodium from 'sodium-native';
import { associatedData, contextId } from './associated-data.js';
import { SealBroken } from './errors.js';
import { keyNumberOf, seal, unseal } from './sealed-value.js';

/** An X25519 key pair, 32 bytes each; whoever drew or opened it wipes the private key. */
export interface Member {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

/** Whose private key it is. */
export interface MemberContext {
  readonly userId: string;
  readonly organisationId: string;
}

const PRIVATE_KEY_BYTES = 32;
const place = 'member_key.private_key';

const contextOf = ({ userId, organisationId }: MemberContext): Buffer =>
  associatedData('member_key', 'private_key', contextId(userId), contextId(organisationId));

/** Draws the key pair of a new member, or of a member with a new password. The caller wipes the private key. */
export function drawMember(): Member {
  const member = { publicKey: Buffer.alloc(32), privateKey: Buffer.alloc(PRIVATE_KEY_BYTES) };
  sodium.crypto_box_keypair(member.publicKey, member.privateKey);
  return member;
}

/** The public key of a private key, 32 bytes. */
export function publicKeyOf(privateKey: Buffer): Buffer {
  const publicKey = Buffer.alloc(32);
  sodium.crypto_scalarmult_base(publicKey, privateKey);
  return publicKey;
}

/**
 * Seals a private key under the user key; 75 bytes.
 *
 * @param context `secretVersion` is the version of the server secret that made the user key; it stays readable, see
 *   `secretVersionOf`
 */
export function sealPrivateKey(
  privateKey: Buffer,
  userKey: Buffer,
  context: MemberContext & { readonly secretVersion: number },
): Buffer {
  return seal(userKey, context.secretVersion, contextOf(context), privateKey);
}

/**
 * Opens a private key; this is also the check of the password, as no other verifier is kept. The caller wipes it.
 *
 * @throws SealBroken with a wrong password, another member or an altered value
 */
export function openPrivateKey(sealed: Buffer, userKey: Buffer, context: MemberContext): Buffer {
  const privateKey = Buffer.alloc(PRIVATE_KEY_BYTES);
  if (keyNumberOf(sealed) === 0 || !unseal(userKey, sealed, contextOf(context), privateKey))
    throw new SealBroken(place);
  return privateKey;
}

/** Version of the server secret with which to derive the user key of a sealed private key; 0 if it is none. */
export function secretVersionOf(sealed: Buffer): number {
  return keyNumberOf(sealed);
}
