import type { DeadlineTrigger } from '../deadline-rules/compute/deadline-input.js';
import { familyOf } from './family.js';
import type { ResidenceStatusFields } from './residence-status.js';

/**
 * What the deadline at the end of a status is computed from: a reflection period counts from the day it began, a
 * paper ends on its last day. Undefined where that day is not known.
 */
export function triggerOfEnd({
  status,
  validFrom,
  validUntil,
}: Pick<ResidenceStatusFields, 'status' | 'validFrom' | 'validUntil'>): DeadlineTrigger | undefined {
  const date = familyOf(status) === 'reflection-period' ? validFrom : validUntil;
  return date === undefined ? undefined : { date, kind: 'event' };
}
