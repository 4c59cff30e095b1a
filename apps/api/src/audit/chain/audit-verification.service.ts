import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { Configuration } from '../../common/config/configuration.js';
import { RequestContext } from '../../common/context/request-context.js';
import { AuditService } from '../audit.service.js';
import { type BadPlace, type ChainHead, type StoredRow, walkChain } from './walk-chain.js';
import { chainedColumns } from './chained-row.js';
import { emptyChain, Links } from './links.js';

export interface VerificationView {
  intact: boolean;
  /** Rows found in order, from the first. */
  checked: number;
  /** Rows that wait for their place, and since when the oldest does. */
  unchained: number;
  unchainedSince: string | null;
  firstBad: BadPlace | null;
  /** Place and checksum of the newest row, for the anchor on paper. */
  head: { number: number; hash: string } | null;
}

const batch = 1_000;

@Injectable()
export class AuditVerification {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly configuration: Configuration,
  ) {}

  /** Recomputes the chain of the person's organisation from the first row on, in batches, and records that. */
  @Transactional()
  async verify(): Promise<VerificationView> {
    const { organisationId } = this.context.person;
    const links = new Links(this.configuration.serverSecret);
    try {
      const head = await this.head(organisationId);
      const rowsFrom = (first: number): AsyncGenerator<StoredRow> => this.rows(organisationId, first, head.number);
      const { checked, lastTag, firstBad } = await walkChain(organisationId, head, links, rowsFrom);
      const bad = firstBad ?? (await this.beyondHead(organisationId));
      const waiting = await this.waiting(organisationId);
      await this.audit.append({ action: 'verify', subject: 'auditEvent' });
      return {
        intact: bad === null,
        checked,
        unchained: waiting.count,
        unchainedSince: waiting.since?.toISOString() ?? null,
        firstBad: bad,
        head: lastTag && bad === null ? { number: checked, hash: lastTag.toString('hex') } : null,
      };
    } finally {
      links.wipe();
    }
  }

  private async head(organisationId: string): Promise<ChainHead> {
    const [head] = await this.database.tx.query<{ number: string; hash: Buffer }[]>(
      'select number, hash from audit_head where organisation_id = $1',
      [organisationId],
    );
    return head ? { number: Number(head.number), state: head.hash } : { number: 0, state: emptyChain };
  }

  /** Rows up to the head do not change any more, so they can be read one batch after another while others write. */
  private async *rows(organisationId: string, first: number, last: number): AsyncGenerator<StoredRow> {
    for (let from = first; ;) {
      const rows = await this.database.tx.query<StoredRow[]>(
        `select number, hash, ${chainedColumns} from audit_event
         where organisation_id = $1 and number >= $2 and number <= $3 order by number limit ${batch}`,
        [organisationId, from, last],
      );
      yield* rows;
      if (rows.length < batch) return;
      from = Number(rows.at(-1)?.number) + 1;
    }
  }

  /** A place above the head shows that the head was put back. In one statement, for the chain grows meanwhile. */
  private async beyondHead(organisationId: string): Promise<BadPlace | null> {
    const [row] = await this.database.tx.query<{ number: string; id: string }[]>(
      `select number, id from audit_event where organisation_id = $1
         and number > coalesce((select number from audit_head where organisation_id = $1), 0) order by number limit 1`,
      [organisationId],
    );
    return row ? { number: Number(row.number), id: row.id, why: 'head' } : null;
  }

  private async waiting(organisationId: string): Promise<{ count: number; since: Date | null }> {
    const [waiting] = await this.database.tx.query<{ count: number; since: Date | null }[]>(
      'select count(*)::int as count, min(at) as since from audit_event where organisation_id = $1 and number is null',
      [organisationId],
    );
    return waiting ?? { count: 0, since: null };
  }
}
