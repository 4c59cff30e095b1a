import type { DeadlineProposal, ProposalListFields, ProposalWords } from '@geleit/domain';

/** A proposal with its words and the event that made it. */
export type Proposal = DeadlineProposal & ProposalWords & { readonly eventId: string };

/** What an event says a proposal is; the rest the list keeps. */
export type Proposed = Pick<Proposal, 'rule' | 'preferred' | 'why' | 'land' | 'dueOn'>;

export const noProposals: ProposalListFields = { proposals: [], words: {} };

export function proposalsIn(eventId: string, { proposals, words }: ProposalListFields): Proposal[] {
  return proposals.map((proposal) => ({ ...proposal, ...(words[proposal.id] ?? nothingSaid), eventId }));
}

const nothingSaid: ProposalWords = { why: { de: '', en: '' } };

/** The list with a proposal in its new state, or with a new one. */
export function listWith({ proposals, words }: ProposalListFields, changed: Proposal): ProposalListFields {
  const { why, reason, eventId: _listed, ...proposal } = changed;
  const isKnown = proposals.some(({ id }) => id === proposal.id);
  return {
    proposals: isKnown ? proposals.map((one) => (one.id === proposal.id ? proposal : one)) : [...proposals, proposal],
    words: { ...words, [proposal.id]: reason === undefined ? { why } : { why, reason } },
  };
}

/** By due date, the earliest first; those of one day in the order in which their event proposes them. */
export function byDueDate(a: Proposal, b: Proposal): number {
  return (
    a.dueOn.localeCompare(b.dueOn) || Number(b.preferred) - Number(a.preferred) || a.eventId.localeCompare(b.eventId)
  );
}
