import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

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

/** A date on which something must be done. Whether it is overdue is computed, never stored. */
export interface DeadlineFields {
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
  /** What is due, where no rule says it. */
  readonly title?: string;
  /** Why it was missed or waived. */
  readonly reason?: string;
  /** Every move of the date, oldest first. */
  readonly moves?: readonly DeadlineMove[];
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
    title: 'narrative',
    reason: 'narrative',
    moves: 'narrative',
  },
};
