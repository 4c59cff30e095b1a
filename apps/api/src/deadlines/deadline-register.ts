import { deadline, type DeadlineFields, urgencyOf } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CaseScan, scanColumns, scanJoins, type ScannedCase, type ScannedRow } from '../cases/case-scan.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import type { DeadlineView } from './deadline-view.js';
import { DeadlineViews } from './deadline-views.js';
import type { DeadlineFilter, DeadlineSearch } from './dto/deadline.dto.js';

interface SealedDeadline extends ScannedRow {
  id: string;
  version: number;
  created_at: Date;
  updated_at: Date;
  facts: Buffer;
  narrative: Buffer;
}

export interface RegisteredDeadline {
  row: SealedDeadline;
  fields: DeadlineFields;
  ofCase: Pick<ScannedCase, 'id' | 'state' | 'responsibleId' | 'overview'>;
}

/** The deadlines of all cases that the person may open: behind lists, home and the lead's figures alike. */
@Injectable()
export class DeadlineRegister {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly shown: DeadlineViews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async search({ filter = {}, page, perPage, sort }: DeadlineSearch): Promise<Page<DeadlineView>> {
    const today = this.clock.today();
    const found = (await this.all()).filter((one) => matchesDeadline(one, filter, today)).sort(byDueDate);
    if (sort.startsWith('-')) found.reverse();
    const shown = found.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'list', subject: 'deadline', shown: shown.map(({ row }) => row.id) });
    return { data: await this.views(shown), total: found.length };
  }

  async all(): Promise<RegisteredDeadline[]> {
    const { organisationId } = this.context.person;
    const rows = await this.database.tx.query<SealedDeadline[]>(
      `select r.id, r.version, r.created_at, r.updated_at, r.facts, r.narrative, ${scanColumns} from deadline r ${scanJoins} where r.organisation_id = $1`,
      [organisationId],
    );
    const scan = new CaseScan(organisationId, this.context.ring);
    try {
      return rows.map((row) => {
        const { id, state, responsibleId, overview, vault } = scan.caseOf(row);
        return { row, fields: vault.openFields(deadline, row.id, row), ofCase: { id, state, responsibleId, overview } };
      });
    } finally {
      scan.wipe();
    }
  }

  views(found: readonly RegisteredDeadline[]): Promise<DeadlineView[]> {
    return this.shown.of(
      found.map(({ row, fields, ofCase }) => ({
        row: { id: row.id, version: row.version, createdAt: row.created_at, updatedAt: row.updated_at },
        fields,
        ofCase: { id: ofCase.id, code: ofCase.overview.code, responsibleId: ofCase.responsibleId },
      })),
    );
  }
}

/** Whether a deadline is in a list. The one definition behind lists and figures. */
export function matchesDeadline(
  { fields, ofCase }: RegisteredDeadline,
  filter: DeadlineFilter,
  today: string,
): boolean {
  const isOneOf = (wanted: readonly string[] | undefined, value: string): boolean =>
    !wanted || wanted.length === 0 || wanted.includes(value);
  return (
    isOneOf(filter.state, fields.state) &&
    isOneOf(filter.urgency, urgencyOf(fields.dueOn, today)) &&
    isOneOf(filter.responsible, fields.responsibleId ?? ofCase.responsibleId) &&
    isOneOf(filter.caseIds, ofCase.id) &&
    (filter.dueFrom === undefined || fields.dueOn >= filter.dueFrom) &&
    (filter.dueBefore === undefined || fields.dueOn <= filter.dueBefore)
  );
}

export function byDueDate(a: RegisteredDeadline, b: RegisteredDeadline): number {
  const time = ({ fields }: typeof a): string => fields.dueAt ?? '9999';
  return (
    a.fields.dueOn.localeCompare(b.fields.dueOn) || time(a).localeCompare(time(b)) || a.row.id.localeCompare(b.row.id)
  );
}
