import type { CaseView, ProceedingView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { NoticeFields } from '../notice/NoticeFields.js';
import { useNotice } from '../notice/useNotice.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { noticeKinds, proceedingFields, proceedingProblems, proceedingValuesOf } from './proceedingForm.js';

interface ProceedingDialogProps {
  record: CaseView;
  proceeding?: ProceedingView | undefined;
  onClose: () => void;
}

/** A proceeding; what was served in it becomes an event and proposes its deadlines. */
export function ProceedingDialog({ record, proceeding, onClose }: ProceedingDialogProps) {
  const t = useT();
  const notice = useNotice();
  return (
    <RecordDialog
      record={record}
      kind="proceedings"
      width="md"
      title={t(proceeding ? 'proceedings.changeTitle' : 'proceedings.addTitle')}
      savedWords={t(notice.isServed ? 'recordForm.savedAndProposed' : 'proceedings.saved')}
      fields={proceedingFields(record.may.readIdentity)}
      stored={proceeding}
      valuesOf={proceedingValuesOf}
      problemsOf={proceedingProblems}
      beside={{
        draw: ({ kind }, isTried) => <NoticeFields notice={notice} kinds={noticeKinds(kind)} isTried={isTried} />,
        bodyOf: () => notice.body(),
        isDirty: notice.isServed,
      }}
      onClose={onClose}
    />
  );
}
