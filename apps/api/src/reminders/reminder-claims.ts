import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Claim } from './decide-deliveries.js';

const table = 'keys.reminder_claim';

/**
 * What has been decided once is never decided again: each claim is a row found by its keyed hash, so that the table
 * tells a thief neither deadline nor person nor date.
 */
@Injectable()
export class ReminderClaims {
  constructor(private readonly serverVault: ServerVault) {}

  /** @returns those that nobody had made before, now made in this transaction */
  async make(client: PoolClient, organisationId: string, claims: readonly Claim[], now: Date): Promise<Claim[]> {
    const hashed = claims.map((claim) => ({ claim, hashes: this.hashesOf(organisationId, claim) }));
    const known = await this.known(
      client,
      organisationId,
      hashed.flatMap(({ hashes }) => hashes),
    );
    const fresh = new Map(
      hashed
        .filter(({ hashes }) => !hashes.some((hash) => known.has(hash.toString('hex'))))
        .map(({ claim, hashes: [newest] }) => [newest?.toString('hex') ?? '', claim]),
    );
    const { rows } = await client.query<{ hash: Buffer }>(
      `insert into ${table} (organisation_id, hash, created_at)
       select $1, decode(hash, 'hex'), $3 from unnest($2::text[]) as made (hash) on conflict do nothing returning hash`,
      [organisationId, [...fresh.keys()], now],
    );
    return rows.flatMap(({ hash }) => fresh.get(hash.toString('hex')) ?? []);
  }

  private async known(client: PoolClient, organisationId: string, hashes: readonly Buffer[]): Promise<Set<string>> {
    const { rows } = await client.query<{ hash: Buffer }>(
      `select hash from ${table} where organisation_id = $1 and hash = any ($2::bytea[])`,
      [organisationId, hashes],
    );
    return new Set(rows.map(({ hash }) => hash.toString('hex')));
  }

  /** Under every version of the server secret: a renewal sends nothing a second time. */
  private hashesOf(organisationId: string, { deadlineId, ...said }: Claim): Buffer[] {
    return this.serverVault.fingerprints(table, deadlineId, said, organisationId);
  }
}
