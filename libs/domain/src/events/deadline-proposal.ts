import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

export const proposalStates = ['open', 'accepted', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A deadline that an event suggests. Nothing becomes due before somebody accepts it. */
export interface DeadlineProposalFields {
  readonly eventId: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly state: ProposalState;
  /** The one to take first where several exclude each other. */
  readonly preferred: boolean;
  /** Why the event suggests it. */
  readonly why: { readonly de: string; readonly en: string };
  /** Land of the court or authority with which it was computed. */
  readonly land: string;
  /** What it would be due on; computed anew when the event is corrected. */
  readonly dueOn: PlainDateText;
  /** The deadline it became. */
  readonly deadlineId?: string;
  /** Why it was declined. */
  readonly reason?: string;
}

export const deadlineProposal: SealedRecord<DeadlineProposalFields> = {
  table: 'deadline_proposal',
  fields: {
    eventId: 'facts',
    rule: 'facts',
    state: 'facts',
    preferred: 'facts',
    why: 'facts',
    land: 'facts',
    dueOn: 'facts',
    deadlineId: 'facts',
    reason: 'narrative',
  },
  // Whether it became a deadline must not show in its length.
  pad: { facts: 1024 },
};
