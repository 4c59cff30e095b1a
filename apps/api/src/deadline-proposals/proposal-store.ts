import { randomUUID } from 'node:crypto';
import type { CaseEventFields, ProposalListFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { CaseRecords, type Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { Problem } from '../common/problems/problem.js';
import { caseEventTable } from '../events/case-event-table.js';
import { proposalListTable } from './proposal-list-table.js';
import { listWith, noProposals, type Proposal, type Proposed, proposalsIn } from './proposals.js';

/** Reads and writes the proposals of a case. The caller holds the lock of the case. */
@Injectable()
export class ProposalStore {
  constructor(
    private readonly records: CaseRecords,
    private readonly audit: AuditService,
  ) {}

  async all(open: OpenCase): Promise<Proposal[]> {
    const lists = await this.records.all(open, proposalListTable);
    return lists.flatMap(({ row, fields }) => proposalsIn(row.id, fields));
  }

  /** @throws Problem 404 */
  async read(open: OpenCase, id: string): Promise<Proposal> {
    const found = (await this.all(open)).find((proposal) => proposal.id === id);
    if (!found) throw new Problem('record.notFound', 404);
    return found;
  }

  /** Writes the list of a new event, also where it proposes nothing. */
  async begin(open: OpenCase, eventId: string, proposed: readonly Proposed[]): Promise<void> {
    const list = proposed.reduce((before, one) => listWith(before, this.made(eventId, one)), noProposals);
    await this.records.create(open, proposalListTable, eventId, {}, list);
  }

  /** Brings the list of a corrected event up to date: `after` says of each proposal what becomes of it. */
  async follow(
    open: OpenCase,
    eventId: string,
    after: (before: Proposal) => Proposal,
    added: (known: readonly Proposal[]) => readonly Proposed[],
  ): Promise<void> {
    const list = await this.records.read(open, proposalListTable, eventId);
    const known = proposalsIn(eventId, list.fields);
    const changed = known.map((before) => {
      const now = after(before);
      return now === before ? before : { ...now, version: before.version + 1 };
    });
    const fresh = added(known).map((one) => this.made(eventId, one));
    await this.write(open, list, [...changed, ...fresh].reduce(listWith, list.fields));
  }

  /**
   * The proposal that a new deadline accepts; one that this very deadline accepted before is given again, for a retry.
   * @throws Problem 400 if there is no such proposal in the case, 409 if it was answered otherwise
   */
  async openFor(
    open: OpenCase,
    id: string,
    deadlineId: string,
  ): Promise<{ proposal: Proposal; event: CaseEventFields }> {
    const proposal = (await this.all(open)).find((one) => one.id === id);
    if (!proposal) throw new Problem('deadlineProposal.unknown', 400, { pointer: '/proposalId' });
    if (proposal.state !== 'open' && proposal.deadlineId !== deadlineId)
      throw new Problem('deadlineProposal.answered', 409, { pointer: '/proposalId' });
    const { fields: event } = await this.records.read(open, caseEventTable, proposal.eventId);
    return { proposal, event };
  }

  async accept(open: OpenCase, id: string, deadlineId: string): Promise<void> {
    const before = await this.read(open, id);
    await this.change(open, { ...before, state: 'accepted', deadlineId });
    await this.audit.append({ action: 'accept', subject: 'deadlineProposal', caseId: open.id, recordId: id });
  }

  async decline(open: OpenCase, before: Proposal, reason: string): Promise<Proposal> {
    const declined = await this.change(open, { ...before, state: 'declined', reason });
    await this.audit.append({
      action: 'decline',
      subject: 'deadlineProposal',
      caseId: open.id,
      recordId: before.id,
      fields: ['state', 'reason'],
    });
    return declined;
  }

  private async change(open: OpenCase, proposal: Proposal): Promise<Proposal> {
    const list = await this.records.read(open, proposalListTable, proposal.eventId);
    const changed = { ...proposal, version: proposal.version + 1 };
    await this.write(open, list, listWith(list.fields, changed));
    return changed;
  }

  private async write(open: OpenCase, { row }: Opened<ProposalListFields>, fields: ProposalListFields): Promise<void> {
    await this.records.update(open, proposalListTable, row.id, row.version, fields, () => ({}));
  }

  // Drawn at random: whatever an event proposes, the ids of rows written after it are the same.
  private made(eventId: string, proposed: Proposed): Proposal {
    return { ...proposed, id: randomUUID(), version: 1, state: 'open', eventId };
  }
}
