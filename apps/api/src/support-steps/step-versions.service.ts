import type { SupportStepFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseRecords, type Opened } from '../cases/case-records.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { type NameOf, type PersonName, StaffNames } from '../users/staff-names.js';
import { FormerSteps, type OpenedFormerStep } from './former-steps.js';
import { supportStepTable } from './support-step-table.js';
import { supportStepView, type SupportStepView } from './support-step-view.js';

/** What a step said in one version, who wrote that and when. */
export interface StepVersion extends Omit<SupportStepView, 'id' | 'loggedBy' | 'createdAt' | 'updatedAt'> {
  writtenBy: PersonName | null;
  writtenAt: string;
}

/** What corrected steps said before: for the lead. */
@Injectable()
export class StepVersionsService {
  constructor(
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly former: FormerSteps,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
  ) {}

  /** All versions, the one that counts first. */
  @Transactional()
  async list(caseId: string, id: string, { page, perPage }: PageQuery): Promise<Page<StepVersion>> {
    const open = await this.door.open(caseId, 'read', 'formerStep');
    const step = await this.records.read(open, supportStepTable, id);
    const former = await this.former.of(open, id);
    await this.audit.append({ action: 'read', subject: 'formerStep', caseId, recordId: id });
    const all = versionsOf(step, former, await this.names.load());
    return { data: all.slice((page - 1) * perPage, page * perPage), total: all.length };
  }
}

function versionsOf(step: Opened<SupportStepFields>, former: OpenedFormerStep[], nameOf: NameOf): StepVersion[] {
  const { row, fields } = step;
  const all = [...former.map((one) => one.fields), { ...fields, version: row.version }];
  return all
    .map((version, index) => {
      // Whoever replaced a version wrote the next one.
      const written = former[index - 1] ?? { replacedBy: row.createdBy, replacedAt: row.createdAt };
      const said = supportStepView({ ...row, version: version.version }, version, null);
      const { id: _id, loggedBy: _by, createdAt: _created, updatedAt: _updated, ...content } = said;
      return { ...content, writtenBy: nameOf(written.replacedBy), writtenAt: written.replacedAt.toISOString() };
    })
    .reverse();
}
