import type { CaseView, RiskAssessmentView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import type { RecordField } from '../record-form/recordField.js';

interface RiskValues {
  level: string | null;
  assessedOn: string | null;
  reviewOn: string | null;
  reasons: string;
  safetyPlan: string;
  note: string;
}

const fields: readonly RecordField<RiskValues>[] = [
  { name: 'level', type: 'code', list: 'riskLevel', label: 'safety.level', isWide: true },
  { name: 'assessedOn', type: 'day', label: 'safety.assessedOn' },
  { name: 'reviewOn', type: 'day', label: 'safety.reviewOn', hint: 'safety.reviewHint' },
  { name: 'reasons', type: 'text', max: 20_000, label: 'safety.reasons', hint: 'safety.reasonsHint' },
  { name: 'safetyPlan', type: 'text', max: 20_000, label: 'safety.plan', hint: 'safety.planHint' },
  { name: 'note', type: 'text', max: 20_000, label: 'safety.note' },
];

interface RiskDialogProps {
  record: CaseView;
  /** The assessment to correct; without it things are assessed anew. */
  assessment?: RiskAssessmentView | undefined;
  /** What was assessed before: its safety plan goes on until somebody changes it. */
  latest?: RiskAssessmentView | undefined;
  onClose: () => void;
}

/** How dangerous it is today and why, when to look again, and what to do when it gets dangerous. */
export function RiskDialog({ record, assessment, latest, onClose }: RiskDialogProps) {
  const t = useT();
  return (
    <RecordDialog<RiskValues, RiskAssessmentView>
      record={record}
      kind="risk-assessments"
      title={t(assessment ? 'safety.correctTitle' : 'safety.newTitle')}
      {...(!assessment && latest?.safetyPlan ? { hint: t('safety.newHint') } : {})}
      savedWords={t('safety.saved')}
      width="md"
      fields={fields}
      stored={assessment}
      valuesOf={(view) => ({
        level: view?.level ?? null,
        assessedOn: view ? view.assessedOn : today(),
        reviewOn: view?.reviewOn ?? null,
        reasons: view?.reasons ?? '',
        safetyPlan: (view ?? latest)?.safetyPlan ?? '',
        note: view?.note ?? '',
      })}
      problemsOf={({ level, assessedOn, reviewOn }) => ({
        ...(level ? {} : { level: 'common.choose' as const }),
        ...(assessedOn ? {} : { assessedOn: 'common.choose' as const }),
        ...(assessedOn && reviewOn && reviewOn < assessedOn ? { reviewOn: 'safety.reviewBefore' as const } : {}),
      })}
      onClose={onClose}
    />
  );
}
