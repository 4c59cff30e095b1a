import type { CaseEventFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import type { Page } from '../common/validation/query-field.js';
import { RuleBook } from '../deadlines/computation/rule-book.js';
import { caseEventTable } from '../events/case-event-table.js';
import type { DeadlineProposalChange, DeadlineProposalQuery } from './dto/deadline-proposal.dto.js';
import { ProposalStore } from './proposal-store.js';
import { deadlineProposalView, type DeadlineProposalView } from './proposal-view.js';
import { byDueDate, type Proposal } from './proposals.js';

/** The proposals of one case: shown, and declined; accepting one is setting its deadline. */
@Injectable()
export class DeadlineProposalsService {
  constructor(
    private readonly door: CaseDoor,
    private readonly store: ProposalStore,
    private readonly records: CaseRecords,
    private readonly overviews: CaseOverviews,
    private readonly rules: RuleBook,
    private readonly audit: AuditService,
    private readonly context: RequestContext,
  ) {}

  /** By due date, the earliest first. */
  @Transactional()
  async list(caseId: string, { state, page, perPage }: DeadlineProposalQuery): Promise<Page<DeadlineProposalView>> {
    const open = await this.door.open(caseId, 'read', 'deadlineProposal');
    const all = await this.store.all(open);
    const found = all.filter((proposal) => state === undefined || proposal.state === state).sort(byDueDate);
    const shown = found.slice((page - 1) * perPage, page * perPage);
    // The protocol is clear: the number of proposals would tell what kind of event it was.
    await this.audit.append({ action: 'read', subject: 'deadlineProposal', caseId });
    return { data: await this.views(open, shown), total: found.length };
  }

  @Transactional()
  async decline(
    caseId: string,
    id: string,
    version: number,
    { reason }: DeadlineProposalChange,
  ): Promise<DeadlineProposalView> {
    const open = await this.door.open(caseId, 'decline', 'deadlineProposal');
    await this.overviews.lock(open);
    const before = await this.store.read(open, id);
    if (before.version !== version)
      throw new Problem('record.stale', 412, { extensions: { current: await this.view(open, before) } });
    if (before.state !== 'open') throw new Problem('deadlineProposal.answered', 409, { pointer: '/state' });
    const declined = await this.store.decline(open, before, reason);
    await this.overviews.refold(open);
    return this.view(open, declined);
  }

  async views(open: OpenCase, proposals: readonly Proposal[]): Promise<DeadlineProposalView[]> {
    const rules = await this.rules.open();
    const { language } = this.context;
    const events = new Map<string, CaseEventFields>();
    for (const { row, fields } of await this.records.all(open, caseEventTable)) events.set(row.id, fields);
    return proposals.map((proposal) => {
      const event = events.get(proposal.eventId);
      if (!event) throw new Problem('record.notFound', 404);
      return deadlineProposalView(proposal, { event, rules, language });
    });
  }

  private async view(open: OpenCase, proposal: Proposal): Promise<DeadlineProposalView> {
    const [view] = await this.views(open, [proposal]);
    if (!view) throw new RangeError('proposal: one record has one view');
    return view;
  }
}
