import { addMonths } from '../dates/arithmetic.js';
import type { PlainDateText } from '../dates/plain-date.js';
import { familyOf } from './family.js';
import type { ResidenceStatusFields } from './residence-status.js';

/**
 * The earliest day on which a reflection period may end: three months after it began. Null for any other status, and
 * where nobody knows when it began.
 *
 * @throws RangeError if `validFrom` is no calendar day
 * @see § 59 (7) s. 2 AufenthG; §§ 187 (1), 188 (2) and (3) BGB
 */
export function earliestReflectionEnd({
  status,
  validFrom,
}: Pick<ResidenceStatusFields, 'status' | 'validFrom'>): PlainDateText | null {
  const isReflection = familyOf(status) === 'reflection-period';
  return isReflection && validFrom !== undefined ? addMonths(validFrom, 3) : null;
}
