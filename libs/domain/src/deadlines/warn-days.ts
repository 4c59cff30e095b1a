import type { Code } from '../code-lists/code-lists.js';
import { deadlineRuleOf } from '../deadline-rules/deadline-rules.js';

/** Days before the due date on which to warn where nobody chose others; longest first. */
export function defaultWarnDays(kind: Code<'deadlineRule'>): readonly number[] {
  return deadlineRuleOf(kind)?.warnDaysBefore ?? [14, 7, 2];
}
