import type { CaseEventFields, ProceedingFields } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/proceedings/{id}`. */
export interface ProceedingBody extends Omit<ProceedingFields, 'eventIds'> {
  notice?: CaseEventFields;
}

/** A criminal proceeding with the client as a witness, valid by itself. */
export function aProceeding(fields: Partial<ProceedingBody> = {}): ProceedingBody {
  return {
    kind: 'criminal',
    roles: ['witness'],
    openedOn: '2026-01-12',
    stages: [{ stage: 'report', on: '2026-01-12' }],
    authority: 'Staatsanwaltschaft',
    ...fields,
  };
}
