import type { DeadlineFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords, type Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { DeadlineFollowers } from './deadline-followers.js';
import { deadlineTable } from './deadline-table.js';

/**
 * The one place that writes deadlines, whatever made them: the record, the overview of the case, the audit event and
 * whoever follows change in one transaction. The caller holds the lock of the case.
 */
@Injectable()
export class DeadlineStore {
  constructor(
    private readonly records: CaseRecords,
    private readonly overviews: CaseOverviews,
    private readonly audit: AuditService,
    private readonly followers: DeadlineFollowers,
  ) {}

  /** All deadlines of a case, in no particular order. */
  all(open: OpenCase): Promise<Opened<DeadlineFields>[]> {
    return this.records.all(open, deadlineTable);
  }

  async openOnes(open: OpenCase): Promise<Opened<DeadlineFields>[]> {
    return (await this.all(open)).filter(({ fields }) => fields.state === 'open');
  }

  /** @throws Problem 404 */
  read(open: OpenCase, id: string): Promise<Opened<DeadlineFields>> {
    return this.records.read(open, deadlineTable, id);
  }

  /**
   * Sets a deadline once.
   * @param body what was asked for; a retry is recognised by it
   * @throws Problem 409 if the id holds something else
   */
  async create(
    open: OpenCase,
    id: string,
    body: object,
    fields: DeadlineFields,
  ): Promise<Opened<DeadlineFields> & { created: boolean }> {
    const made = await this.records.create(open, deadlineTable, id, body, fields);
    if (made.created) {
      await this.overviews.refold(open);
      await this.audit.append({
        action: 'set',
        subject: 'deadline',
        caseId: open.id,
        recordId: id,
        fields: named.set,
      });
      await this.followers.tell(open, { id, after: fields });
    }
    return made;
  }

  /**
   * Stores changed fields over the deadline as it was read, or over the `version` that the writer named.
   * @param current what a stale writer is shown
   * @throws Problem 412
   */
  async change(
    open: OpenCase,
    before: Opened<DeadlineFields>,
    fields: DeadlineFields,
    { version = before.row.version, current = () => ({}) }: StaleWriter = {},
  ): Promise<Opened<DeadlineFields>> {
    const { id } = before.row;
    const changed = await this.records.update(open, deadlineTable, id, version, fields, current);
    await this.overviews.refold(open);
    await this.audit.append({
      action: 'change',
      subject: 'deadline',
      caseId: open.id,
      recordId: id,
      fields: named.changed,
    });
    await this.followers.tell(open, { id, before: before.fields, after: fields });
    return changed;
  }
}

/**
 * What the audit event names, the same for every deadline: which fields were stated would tell a thief whether somebody
 * asked for asylum, missed a period or had it set by hand.
 */
const named = { set: ['dueOn'], changed: ['state', 'dueOn'] };

interface StaleWriter {
  version?: number;
  current?: (opened: Opened<DeadlineFields>) => Promise<object> | object;
}
