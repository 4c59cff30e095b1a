import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Configuration } from '../../common/config/configuration.js';
import { Clock } from '../../common/time/clock.js';
import { AuditDatabase } from './audit-database.js';
import { canonicalRow, chainedColumns, type ChainedRow } from './chained-row.js';
import { emptyChain, Links } from './links.js';

/** Namespace of the advisory locks; the second half is the organisation. */
const chainLock = 4_715_002;
const longestBatch = 1_000;

/** Numbers the rows of the protocol and links each to all before it, one organisation at a time. */
@Injectable()
export class AuditChain implements OnApplicationShutdown {
  private readonly links: Links;

  constructor(
    private readonly database: AuditDatabase,
    private readonly clock: Clock,
    { serverSecret }: Configuration,
  ) {
    this.links = new Links(serverSecret);
  }

  /** Chains whatever is committed by now. Rows that are committed later, with an earlier time even, join the next round. */
  async round(): Promise<void> {
    const waiting = await this.database.query<{ organisation_id: string }>(
      'select organisation_id from organisations_with_unchained_events()',
    );
    const failures: unknown[] = [];
    for (const { organisation_id: organisationId } of waiting) {
      await this.chainAll(organisationId).catch((failure: unknown) => failures.push(failure));
    }
    if (failures.length > 0) throw failures[0];
  }

  onApplicationShutdown(): void {
    this.links.wipe();
  }

  private async chainAll(organisationId: string): Promise<void> {
    while ((await this.chainBatch(organisationId)) === longestBatch);
  }

  private async chainBatch(organisationId: string): Promise<number> {
    return this.database.transaction(organisationId, async (client) => {
      if (!(await isOurTurn(client, organisationId))) return 0;
      const { rows } = await client.query<ChainedRow>(
        `select ${chainedColumns} from audit_event where organisation_id = $1 and number is null order by at, id limit ${longestBatch}`,
        [organisationId],
      );
      if (rows.length > 0) await this.append(client, organisationId, rows);
      return rows.length;
    });
  }

  private async append(client: PoolClient, organisationId: string, rows: ChainedRow[]): Promise<void> {
    const head = await client.query<{ number: string; hash: Buffer }>(
      'select number, hash from audit_head where organisation_id = $1',
      [organisationId],
    );
    const before = Number(head.rows[0]?.number ?? 0);
    let state = head.rows[0]?.hash ?? emptyChain;
    const numbers = rows.map((_, place) => before + place + 1);
    const tags = rows.map((row, place) => {
      const link = this.links.next(state, canonicalRow(organisationId, before + place + 1, row));
      state = link.state;
      return link.tag;
    });
    const { rowCount } = await client.query(
      `update audit_event e set number = link.number, hash = link.hash
       from unnest($2::uuid[], $3::bigint[], $4::bytea[]) as link (id, number, hash)
       where e.organisation_id = $1 and e.id = link.id`,
      [organisationId, rows.map(({ id }) => id), numbers, tags],
    );
    // A row that keeps a hash without a number was tampered with: it is left waiting, and `ready` says so.
    if (rowCount !== rows.length) throw new Error('rows of the protocol refuse their place in the chain');
    await client.query(
      `insert into audit_head (organisation_id, number, hash, chained_at) values ($1, $2, $3, $4)
       on conflict (organisation_id) do update set number = $2, hash = $3, chained_at = $4`,
      [organisationId, numbers.at(-1), state, this.clock.now()],
    );
  }
}

/** The lock ends with the transaction, also when the process is killed. Who does not get it leaves the work to its holder. */
async function isOurTurn(client: PoolClient, organisationId: string): Promise<boolean> {
  const { rows } = await client.query<{ is_ours: boolean }>(
    'select pg_try_advisory_xact_lock($1, hashtext($2)) as is_ours',
    [chainLock, organisationId],
  );
  return rows[0]?.is_ours === true;
}
