import { caseFile, todayIn } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseRecords } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { deadlineTable } from '../deadlines/deadline-table.js';
import type { DeadlineView } from '../deadlines/deadline-view.js';
import { DeadlineViews } from '../deadlines/deadline-views.js';
import { caseEventTable } from '../events/case-event-table.js';
import type { CaseEventView } from '../events/case-event-view.js';
import { CaseEventViews } from '../events/case-event-views.js';
import { residenceTable } from '../residence/residence.service.js';
import { residenceStatusView, type ResidenceStatusView } from '../residence/residence-view.js';
import { supportStepTable } from '../support-steps/support-step-table.js';
import { supportStepView, type SupportStepView } from '../support-steps/support-step-view.js';
import { type PersonName, StaffNames } from '../users/staff-names.js';
import type { TimelineQuery } from './timeline.dto.js';

export interface TimelineItem {
  id: string;
  kind: 'supportStep' | 'residenceStatus' | 'deadline' | 'caseEvent' | 'caseOpened';
  /** The day it belongs to, and the instant it was entered. */
  on: string;
  at: string;
  by: PersonName | null;
  record: SupportStepView | ResidenceStatusView | DeadlineView | CaseEventView | null;
}

export interface Timeline {
  data: TimelineItem[];
  total: number;
  counts: Record<'all' | 'supportStep' | 'residenceStatus' | 'deadline' | 'caseEvent', number>;
}

type NameOf = (id: string | null) => PersonName | null;

/** Everything that happened in a case, in one line of time, the latest first. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly names: StaffNames,
    private readonly views: DeadlineViews,
    private readonly eventViews: CaseEventViews,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async read(caseId: string, { kind, page, perPage }: TimelineQuery): Promise<Timeline> {
    const open = await this.door.open(caseId, 'read', 'timeline');
    const nameOf = await this.names.load();
    const steps = await this.steps(open, nameOf);
    const statuses = await this.statuses(open, nameOf);
    const deadlines = await this.deadlines(open, nameOf);
    const events = await this.events(open);
    const all = [...steps, ...statuses, ...deadlines, ...events, this.opening(open)];
    const wanted = all.filter((item) => kind === undefined || item.kind === kind).sort(latestFirst);
    const data = wanted.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'read', subject: 'timeline', caseId, shown: data.map(({ id }) => id) });
    const counts = {
      all: all.length,
      supportStep: steps.length,
      residenceStatus: statuses.length,
      deadline: deadlines.length,
      caseEvent: events.length,
    };
    return { data, total: wanted.length, counts };
  }

  private async steps(open: OpenCase, nameOf: NameOf): Promise<TimelineItem[]> {
    return (await this.records.all(open, supportStepTable)).map(({ row, fields }) => {
      const by = nameOf(row.createdBy);
      return {
        id: row.id,
        kind: 'supportStep',
        on: fields.occurredOn,
        at: row.createdAt.toISOString(),
        by,
        record: supportStepView(row, fields, by),
      };
    });
  }

  private async statuses(open: OpenCase, nameOf: NameOf): Promise<TimelineItem[]> {
    return (await this.records.all(open, residenceTable)).map(({ row, fields }) => {
      const by = nameOf(row.createdBy);
      const on = fields.validFrom ?? fields.appliedOn ?? dayOf(row.createdAt);
      return {
        id: row.id,
        kind: 'residenceStatus',
        on,
        at: row.createdAt.toISOString(),
        by,
        record: residenceStatusView(row, fields, by, null),
      };
    });
  }

  /** A deadline stands at the day it was set while it is open, and at the day it was closed afterwards. */
  private async deadlines(open: OpenCase, nameOf: NameOf): Promise<TimelineItem[]> {
    const { code = '' } = open.vault.openFields(caseFile, open.id, open, ['facts']);
    const ofCase = { id: open.id, code, responsibleId: open.responsibleId };
    const all = await this.records.all(open, deadlineTable);
    const views = await this.views.of(
      all.map((one) => ({ ...one, ofCase })),
      nameOf,
    );
    return all.map(({ row, fields }, index) => ({
      id: row.id,
      kind: 'deadline',
      on: fields.state === 'open' ? dayOf(row.createdAt) : (fields.metOn ?? dayOf(row.updatedAt)),
      at: row.createdAt.toISOString(),
      by: nameOf(row.createdBy),
      record: views[index] ?? null,
    }));
  }

  private async events(open: OpenCase): Promise<TimelineItem[]> {
    const all = await this.records.all(open, caseEventTable);
    return (await this.eventViews.of(open, all)).map((record) => {
      const { id, date: on, createdAt: at, recordedBy: by } = record;
      return { id, kind: 'caseEvent', on, at, by, record };
    });
  }

  private opening(open: OpenCase): TimelineItem {
    return {
      id: open.id,
      kind: 'caseOpened',
      on: dayOf(open.createdAt),
      at: open.createdAt.toISOString(),
      by: null,
      record: null,
    };
  }
}

function latestFirst(a: TimelineItem, b: TimelineItem): number {
  return b.on.localeCompare(a.on) || b.at.localeCompare(a.at) || b.id.localeCompare(a.id);
}

const dayOf = (instant: Date): string => todayIn('Europe/Berlin', instant.getTime());
