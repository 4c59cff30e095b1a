import type { CaseEventFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { DeadlineProposalsService } from '../deadline-proposals/deadline-proposals.service.js';
import { ProposalStore } from '../deadline-proposals/proposal-store.js';
import { byDueDate } from '../deadline-proposals/proposals.js';
import { StaffNames } from '../users/staff-names.js';
import { caseEventView, type CaseEventView, type RecomputedDeadline } from './case-event-view.js';

/** Shows events with what they propose and who recorded them. */
@Injectable()
export class CaseEventViews {
  constructor(
    private readonly store: ProposalStore,
    private readonly proposals: DeadlineProposalsService,
    private readonly names: StaffNames,
  ) {}

  async one(
    open: OpenCase,
    event: Opened<CaseEventFields>,
    recomputed: RecomputedDeadline[] = [],
  ): Promise<CaseEventView> {
    const [view] = await this.of(open, [event]);
    if (!view) throw new RangeError('event: one record has one view');
    return { ...view, recomputed };
  }

  async of(open: OpenCase, events: readonly Opened<CaseEventFields>[]): Promise<CaseEventView[]> {
    const nameOf = await this.names.load();
    const ids = new Set(events.map(({ row }) => row.id));
    const made = (await this.store.all(open)).filter(({ eventId }) => ids.has(eventId)).sort(byDueDate);
    const shown = await this.proposals.views(open, made);
    return events.map(({ row, fields }) =>
      caseEventView(row, fields, nameOf(row.createdBy), {
        proposals: shown.filter(({ eventId }) => eventId === row.id),
      }),
    );
  }
}
