import { type CaseEventFields, todayIn } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/events/{id}`: an asylum application refused today; it proposes three deadlines. */
export function aCaseEvent(fields: Partial<CaseEventFields> = {}): CaseEventFields {
  return {
    kind: 'asylum-manifestly-unfounded',
    date: todayIn('Europe/Berlin', Date.now()),
    triggerKind: 'notified',
    evidence: 'envelope',
    appliedOn: '2026-02-02',
    note: 'Gelber Umschlag, von der Klientin mitgebracht.',
    ...fields,
  };
}
