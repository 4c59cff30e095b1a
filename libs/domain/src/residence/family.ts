import type { Code } from '../code-lists/code-lists.js';
import { rowOf } from '../code-lists/lookup.js';

/** Statuses of one family extend each other: the next one meets the deadline of the last one's end. */
export type ResidenceFamily =
  | 'reflection-period'
  | 'permit'
  | 'toleration'
  | 'fiction'
  | 'asylum'
  | 'settlement'
  | 'free-movement'
  | 'visa'
  | 'no-papers'
  | 'other';

/** The family of a status; `other` for `other`, `unknown` and `not-stated`. */
export function familyOf(status: Code<'residenceStatus'>): ResidenceFamily {
  return (rowOf('residenceStatus', status)?.parent ?? 'other') as ResidenceFamily;
}
