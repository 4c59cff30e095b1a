import type { BenefitView, CaseView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { benefitBody, benefitFields, benefitProblems, benefitValuesOf } from './benefitForm.js';

interface BenefitDialogProps {
  record: CaseView;
  benefit?: BenefitView | undefined;
  onClose: () => void;
}

/** A benefit that was claimed, granted or refused; the decision, once served, proposes the objection. */
export function BenefitDialog({ record, benefit, onClose }: BenefitDialogProps) {
  const t = useT();
  return (
    <RecordDialog
      record={record}
      kind="benefits"
      title={t(benefit ? 'benefits.changeTitle' : 'benefits.addTitle')}
      savedWords={({ notice }) => t(notice.isServed ? 'recordForm.savedAndProposed' : 'benefits.saved')}
      fields={benefitFields(t)}
      stored={benefit}
      valuesOf={benefitValuesOf}
      problemsOf={benefitProblems}
      bodyOf={benefitBody}
      onClose={onClose}
    />
  );
}
