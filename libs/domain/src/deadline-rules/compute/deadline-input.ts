import type { Code } from '../../code-lists/code-lists.js';
import type { PlainDateText } from '../../dates/plain-date.js';
import type { DeadlineRule, DeadlineTriggerKind, PeriodUnit } from '../deadline-rule.js';

/** The day that starts the period, and how it came to pass. */
export interface DeadlineTrigger {
  readonly date: PlainDateText;
  /** `HH:MM` in Europe/Berlin, for rules in hours; without it 00:00, the earlier end. */
  readonly time?: string;
  readonly kind: DeadlineTriggerKind;
  /** A posted letter may go to a reception centre, which hands it over (§ 10 (4) AsylG). */
  readonly via?: 'letter' | 'facility';
  /** Proven day of receipt: a later one replaces the fiction; an earlier one does so in a facility only. */
  readonly receivedOn?: PlainDateText;
}

/** What the instruction on legal remedies in the decision says. */
export interface Instruction {
  readonly n?: number;
  readonly unit?: Extract<PeriodUnit, 'days' | 'weeks' | 'months' | 'years'>;
  /** A calendar date that the paper names: it replaces the computed one. */
  readonly dueOn?: PlainDateText;
  /** Seat of the court that the paper names. */
  readonly land?: string;
}

export interface DeadlineInput {
  readonly rule: DeadlineRule;
  readonly trigger: DeadlineTrigger;
  /** Seat of the court or authority, one of `lands`. */
  readonly land: string;
  /** Day of the asylum application; of the registration for rules on transfers. */
  readonly appliedOn?: PlainDateText;
  readonly evidence?: Code<'evidence'>;
  readonly instruction?: Instruction;
  /** The decision carries no instruction on legal remedies, or a wrong one. */
  readonly missingInstruction?: boolean;
}

export type DeadlineInputProblem =
  | 'unknownRule'
  | 'unknownLand'
  | 'kindNotTaken'
  | 'viaNotTaken'
  | 'receivedNotTaken'
  | 'noDate'
  | 'noTime'
  | 'outOfRange'
  | 'noVersion'
  | 'otherRegime'
  | 'wrongOrder'
  | 'noPeriod';

export type DeadlineInputField =
  | 'rule'
  | 'land'
  | 'trigger.date'
  | 'trigger.time'
  | 'trigger.kind'
  | 'trigger.via'
  | 'trigger.receivedOn'
  | 'appliedOn'
  | 'instruction'
  | 'instruction.dueOn'
  | 'instruction.land';

/** An input from which no deadline follows: which field, why, and what it takes (codes, or `first/last` for dates). */
export class DeadlineInputError extends Error {
  override readonly name = 'DeadlineInputError';

  constructor(
    readonly field: DeadlineInputField,
    readonly code: DeadlineInputProblem,
    readonly accepted?: readonly string[],
  ) {
    super(`${field}: ${code}${accepted ? ` (accepted: ${accepted.join(', ')})` : ''}`);
  }
}
