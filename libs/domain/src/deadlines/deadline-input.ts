import type { Code } from '../code-lists/code-lists.js';
import type { Unanswered } from '../code-lists/code-row.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** What a period begins with, and how it became known. */
export interface DeadlineTrigger {
  readonly date: PlainDateText;
  readonly kind: Exclude<Code<'triggerKind'>, Unanswered>;
  /** Time of day in Germany, `HH:MM`, for periods in hours. */
  readonly time?: string;
  /** How it was posted: by letter to the person, or handed to the facility where she lives. */
  readonly via?: 'letter' | 'facility';
  /** Day on which a letter is proven to have come later than the law assumes. */
  readonly receivedOn?: PlainDateText;
}

/** What the instruction on legal remedies of a decision says; it outranks the rule. */
export interface DeadlineInstruction {
  /** The period it names; both or none. */
  readonly n?: number;
  readonly unit?: 'days' | 'weeks' | 'months' | 'years';
  /** A calendar day it names. */
  readonly dueOn?: PlainDateText;
  /** Land of the court or authority it names. */
  readonly land?: string;
}

/** Everything a date was computed from, kept so that its steps can be shown again at any time. */
export interface DeadlineInput {
  readonly trigger?: DeadlineTrigger;
  /** Land of the court or authority, with its region where that has holidays of its own: `NW`, `BY-A`. */
  readonly land?: string;
  /** Day of the asylum application, where the regime follows it. */
  readonly appliedOn?: PlainDateText;
  readonly evidence?: Code<'evidence'>;
  readonly instruction?: DeadlineInstruction;
  /** The decision has no instruction, or a wrong one. */
  readonly missingInstruction?: boolean;
}
