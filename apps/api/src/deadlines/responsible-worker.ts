import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { OpenCase } from '../cases/open-case.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';

/** Who may be made responsible for a deadline: somebody of the centre who can open its case. */
@Injectable()
export class ResponsibleWorker {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 400 naming the field */
  async require(open: OpenCase, userId: string): Promise<void> {
    if (!(await this.mayWorkOn(open, userId)))
      throw new Problem('deadline.workerUnknown', 400, { pointer: '/responsibleId' });
  }

  async mayWorkOn({ organisationId, id: caseId, restricted }: OpenCase, userId: string): Promise<boolean> {
    const [worker] = await this.database.tx.query<object[]>(
      `select 1 from user_account u
       where u.organisation_id = $1 and u.id = $2 and u.role in ('caseworker', 'lead') and u.state = 'confirmed'
         and not exists (select from keys.case_access a where ${accessNow} and a.kind = 'block')
         and (not $4 or u.role = 'lead' or exists (
           select from keys.case_access a where ${accessNow} and a.kind in ('allow', 'break-glass')))`,
      [organisationId, userId, caseId, restricted, this.clock.now()],
    );
    return worker !== undefined;
  }
}

const accessNow = `a.organisation_id = u.organisation_id and a.case_id = $3 and a.user_id = u.id
  and a.from_at <= $5 and (a.until_at is null or a.until_at > $5)`;
