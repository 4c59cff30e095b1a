import { randomBytes } from 'node:crypto';
import { deriveUserKey, drawMember, passwordCost, sealPrivateKey, type ServerSecret, wipe } from '@geleit/vault';
import type { MemberKeyRow } from '../database/tables.js';
import type { DemoPerson } from './person.js';
import { demoPassword } from './staff.js';

/** The sealed key pair of a person, and the public key for the grant. */
export interface DrawnMember {
  readonly person: DemoPerson;
  readonly publicKey: Buffer;
  readonly row: MemberKeyRow;
}

/** Argon2id takes a core and 128 MiB; two at a time suit the smallest machine. */
const lanes = 2;

/** Draws a key pair for everybody; the private key of those with a log-in opens with the demo password. */
export async function drawMembers(
  people: readonly DemoPerson[],
  secret: ServerSecret,
  createdAt: Date,
): Promise<readonly DrawnMember[]> {
  const serverKey = secret.purpose('user-keys');
  const waiting = [...people];
  const drawn: DrawnMember[] = [];
  const work = async (): Promise<void> => {
    for (let person = waiting.shift(); person; person = waiting.shift()) {
      const salt = randomBytes(16);
      const userKey = person.hasLogin ? await deriveUserKey(demoPassword, salt, serverKey) : randomBytes(32);
      drawn.push(drawnMember(person, salt, userKey, secret.newestVersion, createdAt));
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  wipe(serverKey);
  return drawn;
}

function drawnMember(
  person: DemoPerson,
  salt: Buffer,
  userKey: Buffer,
  secretVersion: number,
  createdAt: Date,
): DrawnMember {
  const { publicKey, privateKey } = drawMember();
  const { id: userId, organisationId } = person;
  const sealed = sealPrivateKey(privateKey, userKey, { userId, organisationId, secretVersion });
  wipe(privateKey, userKey);
  const row: MemberKeyRow = {
    organisation_id: organisationId,
    user_id: userId,
    salt,
    memory_mib: passwordCost.memoryMib,
    passes: passwordCost.passes,
    public_key: publicKey,
    private_key: sealed,
    created_at: createdAt,
  };
  return { person, publicKey, row };
}
