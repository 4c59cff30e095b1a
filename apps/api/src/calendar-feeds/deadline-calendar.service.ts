import { reminderOf } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { RequestContext } from '../common/context/request-context.js';
import { DeadlineStore } from '../deadlines/deadline-store.js';
import { calendarOf } from './calendar-of.js';
import { calendarUid } from './calendar-uid.js';

/** One deadline as a file for a calendar. */
@Injectable()
export class DeadlineCalendar {
  constructor(
    private readonly door: CaseDoor,
    private readonly store: DeadlineStore,
    private readonly audit: AuditService,
    private readonly context: RequestContext,
    private readonly serverVault: ServerVault,
  ) {}

  @Transactional()
  async read(caseId: string, id: string): Promise<string> {
    const open = await this.door.open(caseId, 'read', 'deadline');
    const { row, fields } = await this.store.read(open, id);
    await this.audit.append({ action: 'read', subject: 'deadline', caseId, recordId: id });
    const { dueOn, warnDaysBefore } = reminderOf(fields);
    const isCancelled = fields.state !== 'open';
    const uid = calendarUid(this.serverVault, open.organisationId, id);
    const date = { uid, dueOn, warnDaysBefore, sequence: row.version - 1, changedAt: row.updatedAt, isCancelled };
    return calendarOf([date], this.context.language);
  }
}
