import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';
import type { ComputedFrom } from './computed-from.js';

/** A due date that was moved: from where to where, by whom, why. */
export interface DeadlineMove {
  readonly from: PlainDateText;
  readonly to: PlainDateText;
  /** User who moved it. */
  readonly by: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly reason?: string;
  readonly dateBasis?: Code<'dateBasis'>;
}

/** That it was met, missed or waived, or opened again: when, by whom, why. */
export interface DeadlineStateChange {
  /** What it was from then on. */
  readonly state: Code<'deadlineState'>;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** User who said so; absent where it followed from something else. */
  readonly by?: string;
  readonly metOn?: PlainDateText;
  readonly reasonCode?: Code<'reasonCode'>;
  readonly reason?: string;
}

/** A date on which something must be done. Whether it is overdue is computed, never stored. */
export interface DeadlineFields extends ComputedFrom {
  /** The rule it follows, or `by-hand`. */
  readonly kind: Code<'deadlineRule'>;
  /** Last day on which to act, inclusive. */
  readonly dueOn: PlainDateText;
  readonly state: Code<'deadlineState'>;
  readonly metOn?: PlainDateText;
  readonly dateBasis?: Code<'dateBasis'>;
  readonly reasonCode?: Code<'reasonCode'>;
  /** Days before the due date on which to warn. */
  readonly warnDaysBefore?: readonly number[];
  /** User who sees to it; absent: the responsible worker of the case. */
  readonly responsibleId?: string;
  /** The residence status whose end it is. */
  readonly statusId?: string;
  /** Where the period is unsettled: a later day on which it may end. The earlier one counts. */
  readonly possiblyUntil?: PlainDateText;
  /** End of a period in hours: an instant, ISO 8601 with the offset of Germany. */
  readonly dueAt?: string;
  /** The centre's own rule it follows, where `kind` is `own`. */
  readonly ownRuleId?: string;
  /** The event that suggested it, and the proposal it was accepted from. */
  readonly eventId?: string;
  readonly proposalId?: string;
  /** The missed deadline that this one remedies, and the one that remedies this. */
  readonly followsId?: string;
  readonly followUpId?: string;
  /** Who confirmed the warning last, and when: an instant, ISO 8601 in UTC. */
  readonly acknowledgedBy?: string;
  readonly acknowledgedAt?: string;
  /** What is due, where no rule says it. */
  readonly title?: string;
  /** How it was met, or why it was missed or waived. */
  readonly reason?: string;
  /** Every move of the date, oldest first. */
  readonly moves?: readonly DeadlineMove[];
  /** Every change of its state, oldest first. */
  readonly stateChanges?: readonly DeadlineStateChange[];
}

export const deadline: SealedRecord<DeadlineFields> = {
  table: 'deadline',
  fields: {
    kind: 'facts',
    dueOn: 'facts',
    state: 'facts',
    metOn: 'facts',
    dateBasis: 'facts',
    reasonCode: 'facts',
    warnDaysBefore: 'facts',
    responsibleId: 'facts',
    statusId: 'facts',
    trigger: 'facts',
    land: 'facts',
    appliedOn: 'facts',
    evidence: 'facts',
    instruction: 'facts',
    missingInstruction: 'facts',
    possiblyUntil: 'facts',
    dueAt: 'facts',
    ownRuleId: 'facts',
    eventId: 'facts',
    proposalId: 'facts',
    followsId: 'facts',
    followUpId: 'facts',
    acknowledgedBy: 'facts',
    acknowledgedAt: 'facts',
    title: 'narrative',
    reason: 'narrative',
    moves: 'narrative',
    stateChanges: 'narrative',
  },
  // What a date was computed from must not show in its length, nor whether somebody has confirmed it.
  pad: { facts: 1024 },
};
