import type { Code } from '../code-lists/code-lists.js';
import type { PlainDateText } from '../dates/plain-date.js';
import type { DeadlineTrigger, Instruction } from '../deadline-rules/compute/deadline-input.js';

/** Everything a date was computed from, kept so that its steps can be shown again at any time. */
export interface ComputedFrom {
  readonly trigger?: DeadlineTrigger;
  /** Land of the court or authority, with its region where that has holidays of its own: `NW`, `BY-A`. */
  readonly land?: string;
  /** Day of the asylum application, where the regime follows it. */
  readonly appliedOn?: PlainDateText;
  readonly evidence?: Code<'evidence'>;
  readonly instruction?: Instruction;
  /** The decision has no instruction, or a wrong one. */
  readonly missingInstruction?: boolean;
}
