import type { HealthNeedFields } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/health-needs/{id}`, valid by itself. */
export function aHealthNeed(fields: Partial<HealthNeedFields> = {}): HealthNeedFields {
  return { need: 'medical', state: 'needed', since: '2026-02-03', referredTo: 'Praxis am Markt', ...fields };
}
