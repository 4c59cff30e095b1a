import type { PinFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords } from '../cases/case-records.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { supportStepTable } from '../support-steps/support-step-table.js';
import type { PinBody, PinChange } from './dto/pin.dto.js';
import { Pin } from './pin.entity.js';
import { pins, type PinView } from './pin-kind.js';

/** What stands on top of a timeline. */
@Injectable()
export class PinsService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly records: CaseRecords,
    private readonly door: CaseDoor,
    private readonly overviews: CaseOverviews,
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly audit: AuditService,
  ) {}

  /** A step that somebody else has pinned meanwhile stands on top already: that pin is the answer. */
  @Transactional()
  async record(caseId: string, id: string, body: PinBody): Promise<Created<PinView>> {
    const open = await this.keeping.openToCreate(caseId, pins);
    const fields = statedFields<PinFields>(body);
    const { stepId } = fields;
    if (stepId !== undefined && !(await this.records.holds(open, supportStepTable, stepId)))
      throw new Problem('pin.stepUnknown', 409, { pointer: '/stepId' });
    const same = (await this.keeping.all(open, pins)).find(
      ({ row, fields: pinned }) => stepId !== undefined && pinned.stepId === stepId && row.id !== id,
    );
    if (same) return new Created(false, await this.keeping.view(open, pins, same));
    const { created, ...made } = await this.keeping.create(open, pins, id, { body, fields });
    return new Created(created, await this.keeping.view(open, pins, made));
  }

  read(caseId: string, id: string): Promise<PinView> {
    return this.keeping.read(pins, caseId, id);
  }

  list(caseId: string, query: PageQuery): Promise<Page<PinView>> {
    return this.keeping.list(pins, caseId, query);
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: PinChange): Promise<PinView> {
    const changing = await this.keeping.openToChange(pins, caseId, id, version);
    if (changing.before.fields.stepId !== undefined) throw new Problem('pin.isStep', 409, { pointer: '/text' });
    const fields = this.keeping.merged(pins, changing.before, change);
    const changed = await this.keeping.change(changing, pins, { fields, named: change });
    return this.keeping.view(changing.open, pins, changed);
  }

  @Transactional()
  async remove(caseId: string, id: string): Promise<void> {
    const open = await this.door.open(caseId, 'remove', 'pin');
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    await this.records.read(open, pins.table, id);
    await this.database.tx.getRepository(Pin).delete({ organisationId: open.organisationId, caseId, id });
    await this.overviews.touch(open);
    await this.audit.append({ action: 'remove', subject: 'pin', caseId, recordId: id });
  }
}
