import type { CaseView, ProceedingView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { proceedingBody, proceedingFields, proceedingProblems, proceedingValuesOf } from './proceedingForm.js';

interface ProceedingDialogProps {
  record: CaseView;
  proceeding?: ProceedingView | undefined;
  onClose: () => void;
}

/** A proceeding; what was served in it becomes an event and proposes its deadlines. */
export function ProceedingDialog({ record, proceeding, onClose }: ProceedingDialogProps) {
  const t = useT();
  return (
    <RecordDialog
      record={record}
      kind="proceedings"
      width="md"
      title={t(proceeding ? 'proceedings.changeTitle' : 'proceedings.addTitle')}
      savedWords={({ notice }) => t(notice.isServed ? 'recordForm.savedAndProposed' : 'proceedings.saved')}
      fields={proceedingFields(record.may.readIdentity)}
      stored={proceeding}
      valuesOf={proceedingValuesOf}
      problemsOf={proceedingProblems}
      bodyOf={proceedingBody}
      onClose={onClose}
    />
  );
}
