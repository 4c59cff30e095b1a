import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import type { OpenCase } from './open-case.js';

/** A restricted case opens for its responsible worker and for leads; row-level security on its key enforces that. */
@Injectable()
export class CaseRestriction {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** Once lifted, nobody stays let in: a later restriction begins anew. */
  async set({ organisationId, id }: OpenCase, restricted: boolean): Promise<void> {
    const named = [organisationId, id];
    await this.database.tx.query(
      'update keys.case_key set restricted = $3 where organisation_id = $1 and case_id = $2',
      [...named, restricted],
    );
    await this.database.tx.query('update case_file set restricted = $3 where organisation_id = $1 and id = $2', [
      ...named,
      restricted,
    ]);
    if (restricted) return;
    await this.database.tx.query(
      `delete from keys.case_access where organisation_id = $1 and case_id = $2 and kind = 'allow'`,
      named,
    );
  }

  async letIn({ organisationId, id }: OpenCase, userId: string): Promise<void> {
    await this.database.tx.query(
      `insert into keys.case_access (organisation_id, id, case_id, user_id, kind, from_at, created_by, created_at)
       select $1, $2, $3, $4, 'allow', $5, $6, $5
       where not exists (select from keys.case_access where organisation_id = $1 and case_id = $3 and user_id = $4 and kind = 'allow')`,
      [organisationId, this.ids.next(), id, userId, this.clock.now(), this.context.person.id],
    );
  }

  async letOut({ organisationId, id }: OpenCase, userId: string): Promise<void> {
    await this.database.tx.query(
      `delete from keys.case_access where organisation_id = $1 and case_id = $2 and user_id = $3 and kind = 'allow'`,
      [organisationId, id, userId],
    );
  }
}
