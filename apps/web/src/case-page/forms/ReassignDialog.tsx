import Alert from '@mui/material/Alert';
import { useState } from 'react';
import type { CaseView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { useChangeCase } from '../data/useChangeCase.js';
import { FormDialog } from './FormDialog.js';
import { PersonField } from './PersonField.js';

/** Hands the case to a colleague. */
export function ReassignDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const [responsibleId, setResponsible] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { change, isSending, failure, conflict } = useChangeCase(record.id);
  const save = async () => {
    setTried(true);
    if (!responsibleId) return;
    const version = conflict?.version ?? record.version;
    if (await change({ responsibleId }, version, t('reassignForm.saved'))) onClose();
  };
  return (
    <FormDialog
      title={t('reassignForm.title')}
      code={record.code}
      hint={t('reassignForm.hint')}
      width="xs"
      saveLabel={t('reassignForm.save')}
      isSending={isSending}
      failure={failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      {conflict ? (
        <Alert severity="warning">{t('reassignForm.conflict', { who: conflict.responsible?.name ?? '' })}</Alert>
      ) : null}
      <PersonField
        label={t('reassignForm.to')}
        value={responsibleId}
        onChange={setResponsible}
        except={record.responsible?.id}
        error={isTried && !responsibleId ? t('reassignForm.missing') : failure?.fields.responsibleId}
      />
    </FormDialog>
  );
}
