import { isCodePair, type SupportStepFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords, type Opened } from '../cases/case-records.js';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import type { Page } from '../common/validation/query-field.js';
import { StaffNames } from '../users/staff-names.js';
import type { SupportStepBody, SupportStepCorrection } from './dto/support-step.dto.js';
import { FormerSteps } from './former-steps.js';
import { StepLog } from './step-log.js';
import { supportStepTable } from './support-step-table.js';
import { supportStepView, type SupportStepView } from './support-step-view.js';

@Injectable()
export class SupportStepsService {
  constructor(
    private readonly stepLog: StepLog,
    private readonly former: FormerSteps,
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly overviews: CaseOverviews,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
  ) {}

  /** Logs a step once: the same request again finds the first result, another body under its id is a conflict. */
  async log(caseId: string, id: string, body: SupportStepBody): Promise<Created<SupportStepView>> {
    const step = statedFields<SupportStepFields>(body);
    const row = await this.stepLog.log(caseId, id, body, step);
    if (row) return new Created(true, supportStepView(row, step, this.names.own()));
    return new Created(false, await this.findLogged(caseId, id, body));
  }

  @Transactional()
  async findLogged(caseId: string, id: string, body: SupportStepBody): Promise<SupportStepView> {
    const open = await this.door.open(caseId, 'log', 'supportStep');
    return this.view(await this.records.findCreated(open, supportStepTable, id, body));
  }

  @Transactional()
  async read(caseId: string, id: string): Promise<SupportStepView> {
    const open = await this.door.open(caseId, 'read', 'supportStep');
    const step = await this.records.read(open, supportStepTable, id);
    await this.audit.append({ action: 'read', subject: 'supportStep', caseId, recordId: id });
    return this.view(step);
  }

  /** All steps of a case, the latest first. */
  @Transactional()
  async list(caseId: string, { page, perPage }: { page: number; perPage: number }): Promise<Page<SupportStepView>> {
    const open = await this.door.open(caseId, 'read', 'supportStep');
    const steps = await this.records.all(open, supportStepTable);
    steps.sort((a, b) => byOccurrence(b, a));
    const shown = steps.slice((page - 1) * perPage, page * perPage);
    const nameOf = await this.names.load();
    await this.audit.append({ action: 'read', subject: 'supportStep', caseId, shown: shown.map(({ row }) => row.id) });
    return {
      data: shown.map(({ row, fields }) => supportStepView(row, fields, nameOf(row.createdBy))),
      total: steps.length,
    };
  }

  @Transactional()
  async correct(
    caseId: string,
    id: string,
    version: number,
    correction: SupportStepCorrection,
  ): Promise<SupportStepView> {
    const open = await this.door.open(caseId, 'correct', 'supportStep');
    await this.overviews.lock(open);
    const before = await this.records.read(open, supportStepTable, id);
    const step = mergedFields(before.fields, correction);
    requireWhole(step);
    const corrected = await this.records.update(open, supportStepTable, id, version, step, (current) =>
      this.view(current),
    );
    await this.former.keep(open, before);
    await this.overviews.refold(open);
    await this.audit.append({
      action: 'correct',
      subject: 'supportStep',
      caseId,
      recordId: id,
      fields: Object.keys(statedFields(correction)),
    });
    return this.view(corrected);
  }

  private async view({ row, fields }: Opened<SupportStepFields>): Promise<SupportStepView> {
    const nameOf = await this.names.load();
    return supportStepView(row, fields, nameOf(row.createdBy));
  }
}

function byOccurrence(a: Opened<SupportStepFields>, b: Opened<SupportStepFields>): number {
  return (
    a.fields.occurredOn.localeCompare(b.fields.occurredOn) || a.row.createdAt.getTime() - b.row.createdAt.getTime()
  );
}

/** A correction may not take a mandatory statement back, nor part kind from area. */
function requireWhole(step: Partial<SupportStepFields>): asserts step is SupportStepFields {
  for (const field of ['occurredOn', 'area', 'kind', 'minutes', 'channel'] as const) {
    if (step[field] === undefined)
      throw new Problem('request.invalid', 400, { errors: [{ pointer: `/${field}`, code: 'required' }] });
  }
  if (!isCodePair('supportKind', step.area, step.kind)) {
    throw new Problem('request.invalid', 400, { errors: [{ pointer: '/kind', code: 'kindOfArea' }] });
  }
}
