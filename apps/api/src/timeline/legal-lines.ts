import { caseFile, todayIn } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { CaseRecords } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { deadlineTable } from '../deadlines/deadline-table.js';
import { DeadlineViews } from '../deadlines/deadline-views.js';
import { caseEventTable } from '../events/case-event-table.js';
import { CaseEventViews } from '../events/case-event-views.js';
import type { NameOf } from '../users/staff-names.js';
import type { TimelineItem } from './timeline-item.js';

/** Deadlines and what they come from. */
@Injectable()
export class LegalLines {
  constructor(
    private readonly records: CaseRecords,
    private readonly views: DeadlineViews,
    private readonly eventViews: CaseEventViews,
  ) {}

  async of(open: OpenCase, nameOf: NameOf): Promise<TimelineItem[]> {
    return [...(await this.deadlines(open, nameOf)), ...(await this.events(open))];
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
}

const dayOf = (instant: Date): string => todayIn('Europe/Berlin', instant.getTime());
