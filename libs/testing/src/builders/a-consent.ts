import { type ConsentFields, todayIn } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/consents/{id}`: given today for the national statistics. */
export function aConsent(fields: Partial<ConsentFields> = {}): ConsentFields {
  return {
    purpose: 'statistics',
    state: 'given',
    on: todayIn('Europe/Berlin', Date.now()),
    language: 'en',
    evidence: 'oral',
    ...fields,
  };
}
