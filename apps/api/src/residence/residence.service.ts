import { earliestReflectionEnd, residenceStatus, type ResidenceStatusFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords, type CaseTable, type Opened } from '../cases/case-records.js';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import type { OpenCase } from '../cases/open-case.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import type { Page } from '../common/validation/query-field.js';
import { deadlineTable } from '../deadlines/deadline-table.js';
import { StaffNames } from '../users/staff-names.js';
import { isInOrder, type ResidenceStatusBody, type ResidenceStatusCorrection } from './dto/residence-status.dto.js';
import { EndOfStatusDeadlines } from './end-of-status-deadlines.js';
import { ResidenceStatus } from './residence-status.entity.js';
import { residenceStatusView, type ResidenceStatusView } from './residence-view.js';

export const residenceTable: CaseTable<ResidenceStatusFields> = { entity: ResidenceStatus, record: residenceStatus };

@Injectable()
export class ResidenceService {
  constructor(
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly overviews: CaseOverviews,
    private readonly ends: EndOfStatusDeadlines,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
  ) {}

  /** Records a status once; its end becomes a deadline in the same transaction. */
  @Transactional()
  async record(caseId: string, id: string, body: ResidenceStatusBody): Promise<Created<ResidenceStatusView>> {
    const open = await this.door.open(caseId, 'record', 'residenceStatus');
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    const earlier = await this.records.all(open, residenceTable);
    const fields = statedFields<ResidenceStatusFields>(body);
    refuseShortReflection(fields);
    const { created, ...recorded } = await this.records.create(open, residenceTable, id, body, fields);
    if (created) {
      await this.ends.begin(
        open,
        { id, fields },
        earlier.map(({ row, fields }) => ({ id: row.id, fields })),
      );
      await this.overviews.refold(open);
      await this.audit.append({
        action: 'record',
        subject: 'residenceStatus',
        caseId,
        recordId: id,
        fields: Object.keys(fields),
      });
    }
    return new Created(created, await this.view(open, recorded));
  }

  @Transactional()
  async read(caseId: string, id: string): Promise<ResidenceStatusView> {
    const open = await this.door.open(caseId, 'read', 'residenceStatus');
    const found = await this.records.read(open, residenceTable, id);
    await this.audit.append({ action: 'read', subject: 'residenceStatus', caseId, recordId: id });
    return this.view(open, found);
  }

  /** The history, the newest first; what is only applied for stands on top. */
  @Transactional()
  async list(caseId: string, { page, perPage }: { page: number; perPage: number }): Promise<Page<ResidenceStatusView>> {
    const open = await this.door.open(caseId, 'read', 'residenceStatus');
    const history = (await this.records.all(open, residenceTable)).sort(newestFirst);
    const shown = history.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({
      action: 'read',
      subject: 'residenceStatus',
      caseId,
      shown: shown.map(({ row }) => row.id),
    });
    return { data: await this.views(open, shown), total: history.length };
  }

  @Transactional()
  async correct(
    caseId: string,
    id: string,
    version: number,
    correction: ResidenceStatusCorrection,
  ): Promise<ResidenceStatusView> {
    const open = await this.door.open(caseId, 'correct', 'residenceStatus');
    await this.overviews.lock(open);
    const before = await this.records.read(open, residenceTable, id);
    const fields = mergedFields(before.fields, correction);
    requireOrder(fields);
    if (before.row.version === version) refuseShortReflection(fields);
    const corrected = await this.records.update(open, residenceTable, id, version, fields, (current) =>
      this.view(open, current),
    );
    await this.ends.follow(open, { id, fields }, before.fields);
    await this.overviews.refold(open);
    await this.audit.append({
      action: 'correct',
      subject: 'residenceStatus',
      caseId,
      recordId: id,
      fields: Object.keys(statedFields(correction)),
    });
    return this.view(open, corrected);
  }

  async views(open: OpenCase, opened: Opened<ResidenceStatusFields>[]): Promise<ResidenceStatusView[]> {
    const deadlines = await this.records.all(open, deadlineTable);
    const nameOf = await this.names.load();
    const deadlineOf = (id: string): string | null =>
      deadlines.find(({ fields }) => fields.statusId === id)?.row.id ?? null;
    return opened.map(({ row, fields }) => residenceStatusView(row, fields, nameOf(row.createdBy), deadlineOf(row.id)));
  }

  private async view(open: OpenCase, opened: Opened<ResidenceStatusFields>): Promise<ResidenceStatusView> {
    const [view] = await this.views(open, [opened]);
    if (!view) throw new RangeError('opened: one record has one view');
    return view;
  }
}

function newestFirst(a: Opened<ResidenceStatusFields>, b: Opened<ResidenceStatusFields>): number {
  const begun = ({ fields }: Opened<ResidenceStatusFields>): string => fields.validFrom ?? '9999';
  return begun(b).localeCompare(begun(a)) || b.row.createdAt.getTime() - a.row.createdAt.getTime();
}

/** A correction may name one end alone; the order is then checked against the stored one. */
function requireOrder({ status, validFrom, validUntil }: Partial<ResidenceStatusFields>): void {
  if (status === undefined)
    throw new Problem('request.invalid', 400, { errors: [{ pointer: '/status', code: 'required' }] });
  if (!isInOrder(validFrom, validUntil))
    throw new Problem('request.invalid', 400, { errors: [{ pointer: '/validUntil', code: 'before' }] });
}

/**
 * A reflection period of less than three months is against the law (§ 59 (7) AufenthG): who enters one has read the
 * paper and says why it is so short.
 */
function refuseShortReflection(fields: ResidenceStatusFields): void {
  const earliest = earliestReflectionEnd(fields);
  const isShort = earliest !== null && fields.validUntil !== undefined && fields.validUntil < earliest;
  if (isShort && !fields.reason?.trim())
    throw new Problem('residence.reflectionTooShort', 400, { pointer: '/validUntil', params: { earliest } });
}
