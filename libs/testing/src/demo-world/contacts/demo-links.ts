import { type CaseLinkFields, pairOf } from '@geleit/domain';
import { mira } from '../people/staff.js';
import { demoId } from '../plan/demo-id.js';
import type { PlannedCase } from '../plan/planned-case.js';
import type { PlannedLink } from './planned-contact.js';

const pairs: readonly (readonly [string, string, CaseLinkFields['kind']])[] = [
  ['ADLER-17', 'MOHN-28', 'same-group'],
  ['LERCHE-11', 'WACHOLDER-14', 'family'],
  ['MOHN-28', 'SALBEI-67', 'same-group'],
];

/** Cases of Nordlicht that belong together; one pair has an end that only Mira and the lead see. */
export function demoLinks(cases: readonly PlannedCase[]): readonly PlannedLink[] {
  const caseOf = (code: string): PlannedCase => {
    const found = cases.find((one) => one.organisationId === mira.organisationId && one.fields.code === code);
    if (!found) throw new RangeError(`no case ${code}`);
    return found;
  };
  return pairs.map(([one, other, kind]) => {
    const [first, second] = [caseOf(one), caseOf(other)];
    const createdAt = first.updatedAt > second.updatedAt ? first.updatedAt : second.updatedAt;
    return {
      id: demoId(createdAt, `link/${one}/${other}`),
      organisationId: mira.organisationId,
      createdBy: mira.id,
      createdAt,
      updatedAt: createdAt,
      version: 1,
      fields: { cases: pairOf(first.id, second.id), kind },
    };
  });
}
