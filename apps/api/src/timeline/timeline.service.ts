import { todayIn } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseRecords } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { residenceTable } from '../residence/residence.service.js';
import { residenceStatusView } from '../residence/residence-view.js';
import { supportStepTable } from '../support-steps/support-step-table.js';
import { supportStepView } from '../support-steps/support-step-view.js';
import { type NameOf, StaffNames } from '../users/staff-names.js';
import { LegalLines } from './legal-lines.js';
import { RecordLines } from './record-lines.js';
import type { TimelineQuery } from './timeline.dto.js';
import { type TimelineItem, type TimelineKind, timelineKinds } from './timeline-item.js';

export interface Timeline {
  data: TimelineItem[];
  total: number;
  /** Of the areas asked for, whatever kinds are. */
  counts: Record<'all' | TimelineKind, number>;
  /** How many entries belong to which area of support, whatever is asked for. */
  areas: Record<string, number>;
}

/** Everything that happened in a case, in one line of time, the latest first. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly names: StaffNames,
    private readonly legal: LegalLines,
    private readonly recorded: RecordLines,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async read(caseId: string, { kind, area, page, perPage }: TimelineQuery): Promise<Timeline> {
    const open = await this.door.open(caseId, 'read', 'timeline');
    const nameOf = await this.names.load();
    const all = [
      ...(await this.steps(open, nameOf)),
      ...(await this.statuses(open, nameOf)),
      ...(await this.legal.of(open, nameOf)),
      ...(await this.recorded.of(open)),
      this.opening(open),
    ];
    const ofAreas = area?.length ? all.filter((item) => area.includes(areaOf(item) ?? '')) : all;
    const wanted = kind?.length ? ofAreas.filter((item) => kind.includes(item.kind)) : ofAreas;
    wanted.sort(latestFirst);
    const data = wanted.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'read', subject: 'timeline', caseId, shown: data.map(({ id }) => id) });
    return { data, total: wanted.length, counts: countsOf(ofAreas), areas: areasOf(all) };
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

function countsOf(all: readonly TimelineItem[]): Timeline['counts'] {
  const count = (kind: TimelineKind): number => all.filter((item) => item.kind === kind).length;
  const ofKinds = Object.fromEntries(timelineKinds.map((kind) => [kind, count(kind)]));
  return { all: all.length, ...(ofKinds as Record<TimelineKind, number>) };
}

/** Steps and goals belong to an area of support; other entries have their own kind instead. */
function areaOf({ record }: TimelineItem): string | undefined {
  return record && 'area' in record ? record.area : undefined;
}

function areasOf(all: readonly TimelineItem[]): Record<string, number> {
  const areas: Record<string, number> = {};
  for (const item of all) {
    const area = areaOf(item);
    if (area !== undefined) areas[area] = (areas[area] ?? 0) + 1;
  }
  return areas;
}

function latestFirst(a: TimelineItem, b: TimelineItem): number {
  return b.on.localeCompare(a.on) || b.at.localeCompare(a.at) || b.id.localeCompare(a.id);
}

const dayOf = (instant: Date): string => todayIn('Europe/Berlin', instant.getTime());
