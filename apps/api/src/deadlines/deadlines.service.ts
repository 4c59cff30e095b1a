import { caseFile, type DeadlineFields, defaultWarnDays } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import type { Opened } from '../cases/case-records.js';
import { statedFields } from '../common/records/merged-fields.js';
import type { OpenCase } from '../cases/open-case.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { RequestContext } from '../common/context/request-context.js';
import { Created } from '../common/http/created.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import { StaffNames } from '../users/staff-names.js';
import { changedDeadline } from './deadline-life.js';
import { DeadlineStore } from './deadline-store.js';
import { deadlineView, type DeadlineView } from './deadline-view.js';
import type { DeadlineBody, DeadlineChange } from './dto/deadline.dto.js';

@Injectable()
export class DeadlinesService {
  constructor(
    private readonly door: CaseDoor,
    private readonly store: DeadlineStore,
    private readonly overviews: CaseOverviews,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  /** Sets a deadline by hand, once. */
  @Transactional()
  async set(caseId: string, id: string, body: DeadlineBody): Promise<Created<DeadlineView>> {
    const open = await this.door.open(caseId, 'set', 'deadline');
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    const fields: DeadlineFields = {
      warnDaysBefore: defaultWarnDays('by-hand'),
      ...statedFields(body),
      kind: 'by-hand',
      state: 'open',
      dateBasis: 'by-hand',
    };
    const { created, ...set } = await this.store.create(open, id, body, fields, Object.keys(statedFields(body)));
    return new Created(created, await this.view(open, set));
  }

  @Transactional()
  async read(caseId: string, id: string): Promise<DeadlineView> {
    const open = await this.door.open(caseId, 'read', 'deadline');
    const found = await this.store.read(open, id);
    await this.audit.append({ action: 'read', subject: 'deadline', caseId, recordId: id });
    return this.view(open, found);
  }

  /** All deadlines of a case: open ones by due date, then closed ones, the latest first. */
  @Transactional()
  async list(caseId: string, { page, perPage }: { page: number; perPage: number }): Promise<Page<DeadlineView>> {
    const open = await this.door.open(caseId, 'read', 'deadline');
    const all = await this.store.all(open);
    const opened = all
      .filter(({ fields }) => fields.state === 'open')
      .sort((a, b) => a.fields.dueOn.localeCompare(b.fields.dueOn));
    const closed = all
      .filter(({ fields }) => fields.state !== 'open')
      .sort((a, b) => b.fields.dueOn.localeCompare(a.fields.dueOn));
    const shown = [...opened, ...closed].slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'read', subject: 'deadline', caseId, shown: shown.map(({ row }) => row.id) });
    return { data: await this.views(open, shown), total: all.length };
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: DeadlineChange): Promise<DeadlineView> {
    const open = await this.door.open(caseId, 'change', 'deadline');
    await this.overviews.lock(open);
    const before = await this.store.read(open, id);
    // A stale writer is shown the current state before anything is said about the change itself.
    const who = { id: this.context.person.id, at: this.clock.now().toISOString(), today: this.clock.today() };
    const fields = before.row.version === version ? changedDeadline(before.fields, change, who) : before.fields;
    const changed = await this.store.change(open, before, fields, Object.keys(statedFields(change)), {
      version,
      current: (stored) => this.view(open, stored),
    });
    return this.view(open, changed);
  }

  private async view(open: OpenCase, opened: Opened<DeadlineFields>): Promise<DeadlineView> {
    const [view] = await this.views(open, [opened]);
    if (!view) throw new RangeError('opened: one record has one view');
    return view;
  }

  private async views(open: OpenCase, opened: Opened<DeadlineFields>[]): Promise<DeadlineView[]> {
    const { code = '' } = open.vault.openFields(caseFile, open.id, open, ['facts']);
    const ofCase = { id: open.id, code, responsibleId: open.responsibleId };
    const nameOf = await this.names.load();
    return opened.map(({ row, fields }) => deadlineView(row, fields, ofCase, nameOf, this.clock.today()));
  }
}
