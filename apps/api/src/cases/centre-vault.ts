import { RecordVault, unwrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';

/** Opens what belongs to a centre and to none of its cases. */
@Injectable()
export class CentreVault {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
  ) {}

  async open(): Promise<RecordVault> {
    const { organisationId } = this.context.person;
    const { ring } = this.context;
    const [row] = await this.database.tx.query<{ key: Buffer }[]>(
      'select key from keys.centre_key where organisation_id = $1',
      [organisationId],
    );
    if (!row) throw new Problem('session.notConfirmed', 403);
    const caseKey = unwrapCaseKey(ring, row.key, organisationId, organisationId);
    return this.context.keep(new RecordVault({ organisationId, ring, caseKey }));
  }
}
