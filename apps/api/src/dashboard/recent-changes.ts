import { addDays } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { ListedCase } from '../cases/case-row.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { type PersonName, StaffNames } from '../users/staff-names.js';

export interface Change {
  case: { id: string; code: string };
  action: string;
  subject: string;
  at: string;
  by: PersonName | null;
}

const days = 7;
const most = 12;

/** What changed in a person's cases in the last week, from the audit: who did what, without content, once a day. */
@Injectable()
export class RecentChanges {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly names: StaffNames,
    private readonly clock: Clock,
  ) {}

  async of(cases: ListedCase[]): Promise<Change[]> {
    const codeOf = new Map(cases.map(({ id, overview }) => [id, overview.code]));
    const rows = await this.database.tx.query<
      { case_id: string; action: string; subject: string; at: Date; actor_id: string }[]
    >(
      `select case_id, action, subject, max(at) as at, actor_id from audit_event
       where organisation_id = $1 and case_id = any ($2) and at >= $3 and outcome = 'done'
         and action in ('create', 'change', 'log', 'correct', 'record', 'set') and subject <> 'draft'
       group by case_id, action, subject, actor_id, date_trunc('day', at)
       order by at desc, case_id limit ${most}`,
      [this.context.person.organisationId, [...codeOf.keys()], addDays(this.clock.today(), -days)],
    );
    const nameOf = await this.names.load();
    return rows.map(({ case_id: id, action, subject, at, actor_id: actor }) => ({
      case: { id, code: codeOf.get(id) ?? '' },
      action,
      subject,
      at: at.toISOString(),
      by: nameOf(actor),
    }));
  }
}
