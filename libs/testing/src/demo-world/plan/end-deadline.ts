import { type DeadlineFields, endOfStatus, labelOf, type ResidenceStatusFields, triggerOfEnd } from '@geleit/domain';
import type { Planned } from './planned-case.js';

/** The deadline at the end of a status as the product makes it; undefined where no end is known. */
export function endDeadline(
  { id: statusId, fields }: Planned<ResidenceStatusFields>,
  land: string,
): Omit<DeadlineFields, 'state'> | undefined {
  const end = endOfStatus(fields);
  if (end === null) return undefined;
  const dateBasis = fields.validUntil === undefined ? 'rule' : 'authority';
  if (end.rule === null) {
    const title = labelOf('residenceStatus', fields.status, 'de');
    return { kind: 'by-hand', title, dueOn: end.dueOn, dateBasis, statusId };
  }
  const trigger = triggerOfEnd(fields);
  return { kind: end.rule, dueOn: end.dueOn, dateBasis, statusId, land, ...(trigger ? { trigger } : {}) };
}
