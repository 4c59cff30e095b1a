import { locationReading } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { type FindOptionsWhere, Raw } from 'typeorm';
import { CaseDoor } from '../cases/case-door.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { LocationReading } from '../places/location-reading.entity.js';
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
    const open = await this.door.open(caseId, 'read', 'accessLog');
    const page = await this.page({ caseId }, query, await this.reasons(open));
    await this.audit.append({ action: 'read', subject: 'accessLog', caseId });
    return page;
  }

  /** Why addresses of this case were opened, by the reading that its event names. */
  private async reasons({ organisationId, id, vault }: OpenCase): Promise<Map<string, string>> {
    const readings = await this.database.tx.getRepository(LocationReading).findBy({ organisationId, caseId: id });
    return new Map(readings.map((row) => [row.id, vault.openFields(locationReading, row.id, row).reason]));
  }

  private async page(
    where: FindOptionsWhere<AuditEvent>,
    { page, perPage }: PageQuery,
    reasons: ReadonlyMap<string, string> = new Map(),
  ): Promise<Page<AuditEventView>> {
    const { organisationId } = this.context.person;
    const [events, total] = await this.database.tx.getRepository(AuditEvent).findAndCount({
      where: { ...where, organisationId },
      order: { at: 'DESC', id: 'DESC' },
      skip: (page - 1) * perPage,
      take: perPage,
    });
    const nameOf = await this.names.load();
    const reasonOf = ({ shown }: AuditEvent): string | null => shown.map((id) => reasons.get(id)).find(Boolean) ?? null;
    return { data: events.map((event) => auditEventView(event, nameOf, reasonOf(event))), total };
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
