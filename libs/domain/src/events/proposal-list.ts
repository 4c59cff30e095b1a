import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

export const proposalStates = ['open', 'accepted', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A deadline that an event suggests. Nothing becomes due before somebody accepts it. */
export interface DeadlineProposal {
  readonly id: string;
  readonly version: number;
  /** Id of the rule. */
  readonly rule: string;
  readonly state: ProposalState;
  /** The one to take first where several exclude each other. */
  readonly preferred: boolean;
  /** Land of the court or authority with which it was computed. */
  readonly land: string;
  /** What it would be due on; computed anew when the event is corrected. */
  readonly dueOn: PlainDateText;
  /** The deadline it became. */
  readonly deadlineId?: string;
}

/** Why an event suggests a deadline, and why it was declined. */
export interface ProposalWords {
  readonly why: { readonly de: string; readonly en: string };
  readonly reason?: string;
}

/** All that one event proposes. */
export interface ProposalListFields {
  readonly proposals: readonly DeadlineProposal[];
  /** By the id of the proposal. */
  readonly words: Readonly<Record<string, ProposalWords>>;
}

/**
 * One list an event, under the id of the event, also where it proposes nothing: rows one by one would tell by their
 * number what kind of event it was.
 */
export const proposalList: SealedRecord<ProposalListFields> = {
  table: 'proposal_list',
  fields: { proposals: 'facts', words: 'narrative' },
  pad: { facts: 2048, narrative: 4096 },
};
