import { type RiskAssessmentFields, todayIn } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/risk-assessments/{id}`: assessed today, valid by itself. */
export function aRiskAssessment(fields: Partial<RiskAssessmentFields> = {}): RiskAssessmentFields {
  return {
    assessedOn: todayIn('Europe/Berlin', Date.now()),
    level: 'high',
    reasons: 'Wird in den sozialen Medien gesucht.',
    safetyPlan: 'Codewort vereinbart, Notruf gespeichert.',
    ...fields,
  };
}
