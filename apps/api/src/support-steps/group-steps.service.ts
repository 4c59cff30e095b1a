import type { SupportStepFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords } from '../cases/case-records.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { StaffNames } from '../users/staff-names.js';
import type { GroupStepBody, StepOfCase } from './dto/group-step.dto.js';
import { supportStepTable } from './support-step-table.js';
import { supportStepView, type SupportStepView } from './support-step-view.js';

export interface GroupStepsAnswer {
  data: (SupportStepView & { caseId: string })[];
  total: number;
}

/** Logs one step in several cases, in one transaction: in all of them or in none. */
@Injectable()
export class GroupStepsService {
  constructor(
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly overviews: CaseOverviews,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
  ) {}

  /** @throws Problem 409 that names the first case in which the step cannot be logged; then it is logged in none */
  @Transactional()
  async log({ step, cases }: GroupStepBody): Promise<GroupStepsAnswer> {
    const nameOf = await this.names.load();
    const logged = new Map<string, GroupStepsAnswer['data'][number]>();
    // In order of their ids, so that two groups never wait for each other.
    for (const one of cases.toSorted((a, b) => a.caseId.localeCompare(b.caseId))) {
      const body = { ...step, minutes: one.minutes ?? step.minutes };
      const { row, fields } = await this.logIn(one, body).catch((failure: unknown) => {
        throw refusalOf(failure, one, cases.indexOf(one));
      });
      logged.set(one.caseId, { ...supportStepView(row, fields, nameOf(row.createdBy)), caseId: one.caseId });
    }
    const data = cases.flatMap(({ caseId }) => logged.get(caseId) ?? []);
    return { data, total: data.length };
  }

  private async logIn({ caseId, id }: StepOfCase, body: GroupStepBody['step']) {
    const open = await this.door.open(caseId, 'log', 'supportStep');
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    const fields = statedFields<SupportStepFields>(body);
    const made = await this.records.create(open, supportStepTable, id, body, fields);
    if (!made.created) return made;
    await this.overviews.refold(open);
    const written = { caseId, recordId: id, fields: Object.keys(fields) };
    await this.audit.append({ action: 'log', subject: 'supportStep', ...written });
    return made;
  }
}

/** Which case stands in the way. One that is not there and one that is not to be seen look the same. */
function refusalOf(failure: unknown, { caseId }: StepOfCase, index: number): unknown {
  if (!(failure instanceof Problem) || failure.status === 403) return failure;
  return new Problem('step.caseRefuses', 409, {
    pointer: `/cases/${index}`,
    extensions: { caseId, reason: failure.code },
  });
}
