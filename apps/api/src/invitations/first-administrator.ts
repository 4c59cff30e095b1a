import { organisation, userAccount } from '@geleit/domain';
import { type ServerSecret, ServerVault } from '@geleit/vault';
import pg from 'pg';
import { v7 } from 'uuid';
import { drawToken, tokenHash } from './invitation-token.js';

const validDays = 7;

interface Account {
  id: string;
  organisation_id: string;
}

/**
 * An empty installation has nobody who could invite: whoever starts the server gets the link of the first administrator,
 * anew with each start until it is used. The invitation is its own inviter, as only this code can write; reading the
 * console of the server vouches for the person, so this account needs no confirmation.
 *
 * @param ownerUrl connection that passes row-level security
 * @returns the token of the link; undefined once there is an administrator
 */
export async function inviteFirstAdministrator(
  ownerUrl: string,
  secret: ServerSecret,
  email: string,
  now: Date,
): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    // Two processes that start at once must not both make an operator.
    await client.query('lock table organisation in share row exclusive mode');
    const token = await invite(client, new ServerVault(secret), email, now);
    await client.query('commit');
    return token;
  } finally {
    await client.end();
  }
}

async function invite(client: pg.Client, vault: ServerVault, email: string, now: Date): Promise<string | undefined> {
  const { rows } = await client.query<Account & { state: string }>(
    `select id, organisation_id, state from user_account where role = 'administrator' and state <> 'removed'`,
  );
  if (rows.some(({ state }) => state !== 'invited')) return undefined;
  const account = rows[0] ?? (await createOperator(client, vault, email, now));
  const { id: userId, organisation_id: organisationId } = account;
  await client.query('update invitation set withdrawn_at = $2 where user_id = $1 and withdrawn_at is null', [
    userId,
    now,
  ]);
  const token = drawToken();
  const id = v7();
  const expiresAt = new Date(now.getTime() + validDays * 86_400_000);
  const fingerprint = vault.fingerprint('invitation', id, { userId }, organisationId);
  await client.query(
    `insert into invitation (organisation_id, id, user_id, token_hash, fingerprint, expires_at, created_by, version, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $3, 1, $7, $7)`,
    [organisationId, id, userId, tokenHash(token), fingerprint, expiresAt, now],
  );
  return token;
}

async function createOperator(client: pg.Client, vault: ServerVault, email: string, now: Date): Promise<Account> {
  const account: Account = { id: v7(), organisation_id: v7() };
  const { id, organisation_id: organisationId } = account;
  const fields = { name: 'Betrieb', kind: 'operator', sites: [] } as const;
  const operator = vault.sealFields(organisation, organisationId, fields, organisationId);
  const fingerprint = vault.fingerprint('organisation', organisationId, fields, organisationId);
  await client.query(
    `insert into organisation (id, state, server, fingerprint, version, created_at, updated_at) values ($1, 'active', $2, $3, 1, $4, $4)`,
    [organisationId, operator.server, fingerprint, now],
  );
  const person = vault.sealFields(userAccount, id, { name: 'Administration', email }, organisationId);
  await client.query(
    `insert into user_account (organisation_id, id, role, state, server, version, created_at, updated_at)
     values ($1, $2, 'administrator', 'invited', $3, 1, $4, $4)`,
    [organisationId, id, person.server, now],
  );
  return account;
}
