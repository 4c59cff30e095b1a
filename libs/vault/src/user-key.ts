import sodium from 'sodium-native';
import { keyedHash, ownBytes } from './keyed-hash.js';
import { wipe } from './wipe.js';

/** Cost of Argon2id, stored with each member so that it can be raised later. */
export interface PasswordCost {
  readonly passes: number;
  readonly memoryMib: number;
}

/** What new passwords cost: about 0.2 s of one core. */
export const passwordCost: PasswordCost = { passes: 3, memoryMib: 128 };

/**
 * Derives the user key from a password: Argon2id (RFC 9106) off the main thread, then BLAKE2b keyed by the server key,
 * so that a stolen database alone does not allow trying passwords. Callers let one run at a time.
 *
 * @param password  as typed; letters written in different ways of Unicode (NFKC) count as the same
 * @param salt      16 random bytes of the member
 * @param serverKey `ServerSecret.purpose('user-keys', version)`, 32 bytes, left as it is
 * @returns 32 bytes, which the caller wipes
 */
export async function deriveUserKey(
  password: string,
  salt: Buffer,
  serverKey: Buffer,
  cost: PasswordCost = passwordCost,
): Promise<Buffer> {
  const bytes = ownBytes(password.normalize('NFKC'));
  const stretched = Buffer.alloc(32);
  try {
    await argon2id(stretched, bytes, salt, cost);
    return keyedHash(serverKey, 'user-key', stretched);
  } finally {
    wipe(bytes, stretched);
  }
}

function argon2id(out: Buffer, password: Buffer, salt: Buffer, { passes, memoryMib }: PasswordCost): Promise<void> {
  const memory = memoryMib * 1024 * 1024;
  const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13;
  return new Promise((resolve, reject) => {
    sodium.crypto_pwhash_async(out, password, salt, passes, memory, algorithm, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
