import type { CaseEventFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords, type Opened } from '../cases/case-records.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { Created } from '../common/http/created.js';
import { statedFields } from '../common/records/merged-fields.js';
import type { Page } from '../common/validation/query-field.js';
import { CentreLand } from '../deadlines/computation/centre-land.js';
import { caseEventTable } from './case-event-table.js';
import type { CaseEventView } from './case-event-view.js';
import { CaseEventViews } from './case-event-views.js';
import type { CaseEventBody } from './dto/case-event.dto.js';
import { EventProposals } from './event-proposals.js';

/** The legal events of one case: recorded once, shown. */
@Injectable()
export class EventsService {
  constructor(
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly overviews: CaseOverviews,
    private readonly proposals: EventProposals,
    private readonly land: CentreLand,
    private readonly views: CaseEventViews,
    private readonly audit: AuditService,
  ) {}

  /** Records an event once, with the deadlines it proposes. */
  @Transactional()
  async record(caseId: string, id: string, body: CaseEventBody): Promise<Created<CaseEventView>> {
    const open = await this.door.open(caseId, 'record', 'caseEvent');
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    const fields = eventFields(body);
    const { created, ...recorded } = await this.records.create(open, caseEventTable, id, body, fields);
    if (created) {
      await this.proposals.begin(open, id, fields, await this.land.read());
      await this.overviews.refold(open);
      await this.audit.append({
        action: 'record',
        subject: 'caseEvent',
        caseId,
        recordId: id,
        // Not which fields: the day of an application for asylum says that there is one.
        fields: ['date', 'kind'],
      });
    }
    return new Created(created, await this.views.one(open, recorded));
  }

  @Transactional()
  async read(caseId: string, id: string): Promise<CaseEventView> {
    const open = await this.door.open(caseId, 'read', 'caseEvent');
    const found = await this.records.read(open, caseEventTable, id);
    await this.audit.append({ action: 'read', subject: 'caseEvent', caseId, recordId: id });
    return this.views.one(open, found);
  }

  /** The latest first. */
  @Transactional()
  async list(caseId: string, { page, perPage }: { page: number; perPage: number }): Promise<Page<CaseEventView>> {
    const open = await this.door.open(caseId, 'read', 'caseEvent');
    const all = (await this.records.all(open, caseEventTable)).sort(latestFirst);
    const shown = all.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'read', subject: 'caseEvent', caseId, shown: shown.map(({ row }) => row.id) });
    return { data: await this.views.of(open, shown), total: all.length };
  }
}

/** What a body states, its parts without what they leave out. */
function eventFields(body: CaseEventBody): CaseEventFields {
  const { instruction } = body;
  return statedFields<CaseEventFields>({ ...body, instruction: instruction && statedFields(instruction) });
}

function latestFirst(a: Opened<CaseEventFields>, b: Opened<CaseEventFields>): number {
  return b.fields.date.localeCompare(a.fields.date) || b.row.createdAt.getTime() - a.row.createdAt.getTime();
}
