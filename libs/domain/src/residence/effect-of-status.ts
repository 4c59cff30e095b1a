import type { Code } from '../code-lists/code-lists.js';
import { familyOf } from './family.js';

/** What a new status does to the open deadline at the end of an earlier one. */
export type EffectOfStatus = 'met' | 'superseded' | 'none';

/**
 * A status of the same family is the extension that the deadline warned of; another one takes its place. A reflection
 * period runs beside any other status, and losing one's papers ends no deadline: in doubt it stays open.
 *
 * @param earlier status whose end is the deadline
 * @param granted status that has begun; one that is only applied for has no effect and is not asked about
 */
export function effectOfStatus(earlier: Code<'residenceStatus'>, granted: Code<'residenceStatus'>): EffectOfStatus {
  const before = familyOf(earlier);
  const now = familyOf(granted);
  if (before === now) return 'met';
  const runsBeside = before === 'reflection-period' || now === 'reflection-period';
  return runsBeside || now === 'no-papers' || now === 'other' ? 'none' : 'superseded';
}
