import { riskAssessment, type RiskAssessmentFields } from '@geleit/domain';
import { latestFirst, type RecordKind } from '../record-keeping/record-kind.js';
import { RiskAssessment } from './risk-assessment.entity.js';
import { riskAssessmentView, type RiskAssessmentView } from './risk-assessment-view.js';

export const riskAssessments: RecordKind<RiskAssessmentFields, RiskAssessmentView> = {
  subject: 'riskAssessment',
  table: { entity: RiskAssessment, record: riskAssessment },
  necessary: ['assessedOn', 'level'],
  viewer:
    ({ nameOf }) =>
    (opened) =>
      riskAssessmentView(opened, nameOf),
  order: latestFirst(({ assessedOn }) => assessedOn),
};
