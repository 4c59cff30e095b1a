import type { CaseView, DocumentView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { documentFields, documentProblems, documentValuesOf } from './documentForm.js';

interface DocumentDialogProps {
  record: CaseView;
  document: DocumentView;
  onClose: () => void;
}

/** Changes what is said of a file; the file itself never changes. */
export function DocumentDialog({ record, document, onClose }: DocumentDialogProps) {
  const t = useT();
  return (
    <RecordDialog
      record={record}
      kind="documents"
      title={t('documents.changeTitle')}
      savedWords={t('documents.saved')}
      fields={documentFields}
      stored={document}
      valuesOf={documentValuesOf}
      problemsOf={documentProblems}
      onClose={onClose}
    />
  );
}
