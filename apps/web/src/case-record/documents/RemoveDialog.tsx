import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { CaseView, DocumentView } from '../../api/types.js';
import { useSend } from '../../case-page/data/useSend.js';
import { FormDialog } from '../../case-page/forms/FormDialog.js';
import { useT } from '../../i18n/useT.js';
import { WithHints } from '../../text-hints/WithHints.js';

interface RemoveDialogProps {
  record: CaseView;
  document: DocumentView;
  onClose: () => void;
}

/** Takes a document out of use, and says why. */
export function RemoveDialog({ record, document, onClose }: RemoveDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<DocumentView>();
  const version = (conflict ?? document).version;
  const isMissing = isTried && reason.trim() === '';
  const save = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const path = `/cases/${record.id}/documents/${document.id}`;
    const body = { removalReason: reason };
    if (await send({ path, method: 'PATCH', body, version }, t('documents.removedSaved'))) onClose();
  };
  return (
    <FormDialog
      title={t('documents.removeTitle')}
      code={record.code}
      hint={t('documents.removeHint')}
      saveLabel={t('documents.remove')}
      isSending={isSending}
      failure={failure}
      isDirty={reason !== ''}
      width="xs"
      onSave={() => void save()}
      onClose={onClose}
    >
      <WithHints text={reason} onChange={setReason} caseId={record.id}>
        <TextField
          autoFocus
          multiline
          minRows={2}
          label={t('documents.reason')}
          value={reason}
          error={isMissing}
          helperText={isMissing ? t('documents.reasonMissing') : ' '}
          onChange={({ target }) => {
            setReason(target.value);
          }}
          slotProps={{ htmlInput: { maxLength: 2000, autoComplete: 'off' } }}
        />
      </WithHints>
    </FormDialog>
  );
}
