import { codesOf } from '@geleit/domain';

const ofKind: Partial<Record<string, readonly string[]>> = {
  criminal: ['discontinued'],
  asylum: [
    'asylum-manifestly-unfounded',
    'asylum-refused',
    'asylum-inadmissible',
    'transfer-decision',
    'transfer-accepted',
  ],
  'administrative-court': ['asylum-judgment', 'foreigners-decision'],
  labour: ['dismissal'],
  social: ['objection-decision', 'benefit-decision'],
  compensation: ['benefit-decision', 'objection-decision'],
};
// A hearing is entered as such, a birth with the pregnancy; what nobody knows was not served.
const elsewhere = new Set(['hearing', 'birth', 'unknown', 'not-stated']);

/** What may have been served, what fits the proceeding first. */
export function noticeKinds(kind: string | null): readonly string[] {
  const first = ofKind[kind ?? ''] ?? [];
  return [...first, ...codesOf('eventKind').filter((code) => !elsewhere.has(code) && !first.includes(code))];
}
