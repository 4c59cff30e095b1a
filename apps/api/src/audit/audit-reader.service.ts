import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { type FindOptionsWhere, Raw } from 'typeorm';
import { CaseDoor } from '../cases/case-door.js';
import { RequestContext } from '../common/context/request-context.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { StaffNames } from '../users/staff-names.js';
import { AuditEvent } from './audit-event.entity.js';
import { auditEventView, type AuditEventView } from './audit-event-view.js';
import { AuditService } from './audit.service.js';
import type { AuditEventsQuery } from './dto/audit-query.dto.js';

/** Reads the protocol of the person's own organisation, newest first. Reading it is recorded in it. */
@Injectable()
export class AuditReader {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly names: StaffNames,
    private readonly door: CaseDoor,
  ) {}

  @Transactional()
  async list(query: AuditEventsQuery): Promise<Page<AuditEventView>> {
    const page = await this.page(matching(query), query);
    await this.audit.append({ action: 'read', subject: 'auditEvent', shown: page.data.map(({ id }) => id) });
    return page;
  }

  /** Everything that was done, or tried, with one case. */
  @Transactional()
  async accessLog(caseId: string, query: PageQuery): Promise<Page<AuditEventView>> {
    await this.door.open(caseId, 'read', 'accessLog');
    const page = await this.page({ caseId }, query);
    await this.audit.append({ action: 'read', subject: 'accessLog', caseId });
    return page;
  }

  private async page(where: FindOptionsWhere<AuditEvent>, { page, perPage }: PageQuery): Promise<Page<AuditEventView>> {
    const { organisationId } = this.context.person;
    const [events, total] = await this.database.tx.getRepository(AuditEvent).findAndCount({
      where: { ...where, organisationId },
      order: { at: 'DESC', id: 'DESC' },
      skip: (page - 1) * perPage,
      take: perPage,
    });
    const nameOf = await this.names.load();
    return { data: events.map((event) => auditEventView(event, nameOf)), total };
  }
}

function matching(query: AuditEventsQuery): FindOptionsWhere<AuditEvent> {
  const { from, until, actor, action, subject, outcome, caseId, recordId } = query;
  const wanted = { actorId: actor, action, subject, outcome, caseId, recordId, at: withinDays(from, until) };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

function withinDays(from: string | undefined, until: string | undefined): FindOptionsWhere<AuditEvent>['at'] {
  if (from === undefined && until === undefined) return undefined;
  const midnight = (day: string): string => `cast(${day} as timestamp) at time zone 'Europe/Berlin'`;
  return Raw(
    (at) => `${at} >= ${midnight('cast(:from as date)')} and ${at} < ${midnight('cast(:until as date) + 1')}`,
    {
      from: from ?? '1900-01-01',
      until: until ?? '2100-12-31',
    },
  );
}
