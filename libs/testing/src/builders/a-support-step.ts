import { type SupportStepFields, todayIn } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/support-steps/{id}`: a talk of today, valid by itself. */
export function aSupportStep(fields: Partial<SupportStepFields> = {}): SupportStepFields {
  return {
    occurredOn: todayIn('Europe/Berlin', Date.now()),
    area: 'stabilisation',
    kind: 'counselling',
    minutes: 45,
    channel: 'in-person',
    note: 'Ruhiges Gespräch, nächster Termin vereinbart.',
    ...fields,
  };
}
