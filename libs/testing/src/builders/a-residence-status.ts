import { addMonths, type ResidenceStatusFields, todayIn } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/residence-statuses/{id}`: a toleration from today for three months. */
export function aResidenceStatus(fields: Partial<ResidenceStatusFields> = {}): ResidenceStatusFields {
  const today = todayIn('Europe/Berlin', Date.now());
  return {
    status: 'toleration-60a-2-1',
    validFrom: today,
    validUntil: addMonths(today, 3),
    document: 'toleration',
    authority: 'Ausländerbehörde',
    ...fields,
  };
}
