import type { BenefitView, CaseView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { NoticeFields } from '../notice/NoticeFields.js';
import { useNotice } from '../notice/useNotice.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { benefitFields, benefitProblems, benefitValuesOf, isDecided } from './benefitForm.js';

interface BenefitDialogProps {
  record: CaseView;
  benefit?: BenefitView | undefined;
  onClose: () => void;
}

/** A benefit that was claimed, granted or refused; the decision, once served, proposes the objection. */
export function BenefitDialog({ record, benefit, onClose }: BenefitDialogProps) {
  const t = useT();
  const notice = useNotice('benefit-decision');
  const isKnown = Boolean(benefit?.eventId);
  return (
    <RecordDialog
      record={record}
      kind="benefits"
      title={t(benefit ? 'benefits.changeTitle' : 'benefits.addTitle')}
      savedWords={t(notice.isServed ? 'recordForm.savedAndProposed' : 'benefits.saved')}
      fields={benefitFields(t)}
      stored={benefit}
      valuesOf={benefitValuesOf}
      problemsOf={benefitProblems}
      beside={{
        draw: (values, isTried) =>
          isDecided(values) && !isKnown ? (
            <NoticeFields notice={notice} kinds={['benefit-decision']} isTried={isTried} />
          ) : null,
        bodyOf: (values) => (isDecided(values) && !isKnown ? notice.body() : {}),
        isDirty: notice.isServed,
      }}
      onClose={onClose}
    />
  );
}
