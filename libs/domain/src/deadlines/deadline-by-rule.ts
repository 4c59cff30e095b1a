import type { Code } from '../code-lists/code-lists.js';
import type { ComputedDeadline } from '../deadline-rules/compute/computed-deadline.js';
import type { DeadlineRule } from '../deadline-rules/deadline-rule.js';
import { deadlineRuleOf } from '../deadline-rules/deadline-rules.js';
import type { ComputedFrom } from './computed-from.js';
import type { DeadlineFields } from './deadline.js';

/** What a computation says about the date itself. */
export type ComputedDate = Pick<DeadlineFields, 'dueOn' | 'possiblyUntil' | 'dueAt'> & {
  readonly dateBasis: Extract<Code<'dateBasis'>, 'rule' | 'instruction'>;
};

/** The date of a computation, and whether the rule or the instruction on legal remedies has set it. */
export function computedDate({ dueOn, possiblyUntil, dueAt, paper }: ComputedDeadline): ComputedDate {
  const isOfPaper = paper?.differs === true && paper.dueOn === dueOn;
  return {
    dueOn,
    ...(possiblyUntil === undefined ? {} : { possiblyUntil }),
    ...(dueAt === undefined ? {} : { dueAt }),
    dateBasis: isOfPaper ? 'instruction' : 'rule',
  };
}

/** An open deadline as its rule makes it. A rule of the centre itself has an id that no built-in rule has. */
export function deadlineByRule(rule: DeadlineRule, input: ComputedFrom, computed: ComputedDeadline): DeadlineFields {
  const kind = isBuiltIn(rule.id) ? { kind: rule.id } : { kind: 'own' as const, ownRuleId: rule.id };
  return { ...input, ...computedDate(computed), ...kind, state: 'open', warnDaysBefore: rule.warnDaysBefore };
}

const isBuiltIn = (id: string): id is Exclude<Code<'deadlineRule'>, 'own' | 'by-hand' | 'unknown' | 'not-stated'> =>
  deadlineRuleOf(id) !== undefined;
