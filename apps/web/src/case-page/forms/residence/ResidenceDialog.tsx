import type { CaseView, ResidenceStatusView } from '../../../api/types.js';
import { RecordDialog } from '../../../case-record/record-form/RecordDialog.js';
import { useT } from '../../../i18n/useT.js';
import { residenceFields, residenceProblems, residenceValuesOf } from './residenceForm.js';

interface ResidenceDialogProps {
  record: CaseView;
  /** The status to correct; without it a new one is entered. */
  status?: ResidenceStatusView | undefined;
  onClose: () => void;
}

/** A residence status: what was granted, what was issued, from when to when, or only applied for. */
export function ResidenceDialog({ record, status, onClose }: ResidenceDialogProps) {
  const t = useT();
  return (
    <RecordDialog
      record={record}
      kind="residence-statuses"
      title={t(status ? 'residenceForm.correctTitle' : 'residenceForm.title')}
      savedWords={t('residenceForm.saved')}
      fields={residenceFields}
      stored={status}
      valuesOf={residenceValuesOf}
      problemsOf={residenceProblems}
      onClose={onClose}
    />
  );
}
