import type { RiskAssessmentFields } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';

export interface RiskAssessmentView extends RecordedView {
  assessedOn: string;
  level: string;
  reviewOn: string | null;
  reasons: string | null;
  safetyPlan: string | null;
  note: string | null;
}

export function riskAssessmentView(opened: Opened<RiskAssessmentFields>, nameOf: NameOf): RiskAssessmentView {
  const { fields } = opened;
  return {
    ...recordedView(opened, nameOf),
    assessedOn: fields.assessedOn,
    level: fields.level,
    reviewOn: fields.reviewOn ?? null,
    reasons: fields.reasons ?? null,
    safetyPlan: fields.safetyPlan ?? null,
    note: fields.note ?? null,
  };
}
