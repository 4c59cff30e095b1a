import { associatedData, contextId } from './associated-data.js';
import { SealBroken } from './errors.js';
import { keyedHash } from './keyed-hash.js';
import { keyNumberOf, seal, unseal } from './sealed-value.js';
import type { ServerSecret } from './server-secret.js';
import { wipe } from './wipe.js';

const PRIVATE_KEY_BYTES = 32;
const place = 'session.private_key';

const contextOf = (sessionId: string): Buffer =>
  associatedData('session', 'private_key', contextId(sessionId), 'session');

function sessionKey(cookieSecret: Buffer, secret: ServerSecret, version: number): Buffer {
  if (cookieSecret.length !== 32) throw new RangeError('cookieSecret is not 32 bytes');
  const serverKey = secret.purpose('sessions', version);
  const key = keyedHash(serverKey, 'session', cookieSecret);
  wipe(serverKey);
  return key;
}

/**
 * Seals a member's private key for one session, under the secret of its cookie and the server secret together: the
 * table holds no key, the cookie alone opens nothing. 75 bytes.
 *
 * @param cookieSecret 32 random bytes, left as they are
 */
export function sealForSession(
  privateKey: Buffer,
  cookieSecret: Buffer,
  secret: ServerSecret,
  sessionId: string,
): Buffer {
  const key = sessionKey(cookieSecret, secret, secret.newestVersion);
  const sealed = seal(key, secret.newestVersion, contextOf(sessionId), privateKey);
  wipe(key);
  return sealed;
}

/**
 * Opens the private key of a session, also one sealed under an older version of the server secret. The caller wipes it.
 *
 * @throws SealBroken with another cookie, session or server secret, or if the value was altered
 */
export function openFromSession(sealed: Buffer, cookieSecret: Buffer, secret: ServerSecret, sessionId: string): Buffer {
  const version = keyNumberOf(sealed);
  if (!secret.holds(version)) throw new SealBroken(place);
  const key = sessionKey(cookieSecret, secret, version);
  const privateKey = Buffer.alloc(PRIVATE_KEY_BYTES);
  const isOpen = unseal(key, sealed, contextOf(sessionId), privateKey);
  wipe(key);
  if (!isOpen) throw new SealBroken(place);
  return privateKey;
}

/** Hash by which a session is found, 32 bytes; it tells nothing of the key that the same cookie secret makes. */
export function sessionHash(cookieSecret: Buffer): Buffer {
  return keyedHash(cookieSecret, 'session-hash', '');
}
