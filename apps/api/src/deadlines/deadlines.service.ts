import { caseFile, type DeadlineFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import type { Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { Created } from '../common/http/created.js';
import type { Page } from '../common/validation/query-field.js';
import { ProposalStore } from '../deadline-proposals/proposal-store.js';
import { DeadlineStore } from './deadline-store.js';
import type { DeadlineView } from './deadline-view.js';
import { DeadlineViews } from './deadline-views.js';
import type { DeadlineBody, DeadlineChange } from './dto/deadline.dto.js';
import { DeadlineChanges } from './life/deadline-changes.js';
import { ResponsibleWorker } from './responsible-worker.js';
import { NewDeadlines } from './setting/new-deadlines.js';

/** The deadlines of one case. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly door: CaseDoor,
    private readonly store: DeadlineStore,
    private readonly overviews: CaseOverviews,
    private readonly fresh: NewDeadlines,
    private readonly proposals: ProposalStore,
    private readonly changes: DeadlineChanges,
    private readonly workers: ResponsibleWorker,
    private readonly views: DeadlineViews,
    private readonly audit: AuditService,
  ) {}

  /** Sets a deadline, once: by hand, by a rule or from a proposal, which is accepted with it. */
  @Transactional()
  async set(caseId: string, id: string, body: DeadlineBody): Promise<Created<DeadlineView>> {
    const open = await this.door.open(caseId, 'set', 'deadline');
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    if (body.responsibleId) await this.workers.require(open, body.responsibleId);
    const fields = await this.fresh.fieldsOf(open, id, body);
    const { created, ...set } = await this.store.create(open, id, body, fields);
    if (created && body.proposalId) await this.proposals.accept(open, body.proposalId, id);
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
    return { data: await this.viewsOf(open, shown), total: all.length };
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: DeadlineChange): Promise<DeadlineView> {
    const open = await this.door.open(caseId, 'change', 'deadline');
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    const before = await this.store.read(open, id);
    const current = (stored: Opened<DeadlineFields>): Promise<DeadlineView> => this.view(open, stored);
    return this.view(open, await this.changes.apply(open, before, { version, change, current }));
  }

  private async view(open: OpenCase, opened: Opened<DeadlineFields>): Promise<DeadlineView> {
    const [view] = await this.viewsOf(open, [opened]);
    if (!view) throw new RangeError('opened: one record has one view');
    return view;
  }

  private viewsOf(open: OpenCase, opened: Opened<DeadlineFields>[]): Promise<DeadlineView[]> {
    const { code = '' } = open.vault.openFields(caseFile, open.id, open, ['facts']);
    const ofCase = { id: open.id, code, responsibleId: open.responsibleId };
    return this.views.of(opened.map((one) => ({ ...one, ofCase })));
  }
}
