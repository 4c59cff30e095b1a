import type { Code } from '../code-lists/code-lists.js';
import { unshiftedEnd } from '../deadline-rules/compute/end-of-period.js';
import { deadlineRuleOf, type DeadlineRuleId } from '../deadline-rules/deadline-rules.js';
import type { PlainDateText } from '../dates/plain-date.js';
import { familyOf, type ResidenceFamily } from './family.js';
import type { ResidenceStatusFields } from './residence-status.js';

/** The deadline that the end of a status makes. */
export interface EndOfStatus {
  /** The rule; null where none knows this status: then a deadline by hand, with a title. */
  readonly rule: DeadlineRuleId | null;
  /** Last day on which the status is valid, or on which the renewal must be applied for. */
  readonly dueOn: PlainDateText;
}

const ruleOfFamily: Partial<Record<ResidenceFamily, DeadlineRuleId>> = {
  'reflection-period': 'reflection-period-min',
  permit: 'permit-renewal-application',
  toleration: 'toleration-expiry',
  fiction: 'fiction-certificate-expiry',
  asylum: 'asylum-permission-expiry',
};

/**
 * The deadline at the end of a residence status; null where no end is known.
 *
 * A reflection period without a printed end lasts at least three months: the day it begins is not counted, the last
 * day has the same number or is the last of its month, and it does not move over a weekend or a holiday (unsettled:
 * the earlier day is the safe one).
 *
 * @throws RangeError if `validFrom` is no calendar day
 * @see § 59 (7) AufenthG; §§ 187 (1), 188 (2) and (3) BGB; §§ 60a (5), 81 (4) and (5) AufenthG; §§ 63, 63a AsylG
 */
export function endOfStatus(
  status: Pick<ResidenceStatusFields, 'status' | 'validFrom' | 'validUntil'>,
): EndOfStatus | null {
  const rule = ruleOf(status.status);
  if (status.validUntil !== undefined) return { rule, dueOn: status.validUntil };
  if (rule !== 'reflection-period-min' || status.validFrom === undefined) return null;
  const period = deadlineRuleOf(rule)?.period;
  if (!period) throw new RangeError(`rule: ${rule} has no period`);
  return { rule, dueOn: unshiftedEnd(status.validFrom, period) };
}

function ruleOf(status: Code<'residenceStatus'>): DeadlineRuleId | null {
  if (status === 'asylum-arrival-certificate') return 'arrival-certificate-expiry';
  return ruleOfFamily[familyOf(status)] ?? null;
}
