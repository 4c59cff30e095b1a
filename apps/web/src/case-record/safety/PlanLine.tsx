import { Link } from 'react-router-dom';
import type { RiskAssessmentView } from '../../api/types.js';
import { dayPlain } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { useRecords } from '../useRecords.js';

/** Whether there is a safety plan and when it was last looked at. */
export function PlanLine({ caseId }: { caseId: string }) {
  const t = useT();
  const { rows, isPending } = useRecords<RiskAssessmentView>(caseId, 'risk-assessments', 'riskAssessment');
  const [latest] = rows;
  if (isPending) return null;
  if (!latest?.safetyPlan) return <>{t('safety.planMissing')}</>;
  return <Link to={`/cases/${caseId}/safety`}>{t('safety.checked', { day: dayPlain(latest.assessedOn) })}</Link>;
}
