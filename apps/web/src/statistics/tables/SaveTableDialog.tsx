import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { newId } from '../../api/newId.js';
import { ApiError } from '../../api/problems.js';
import { useT } from '../../i18n/useT.js';
import { PlainDialog } from '../../people/PlainDialog.js';
import { useSaving } from '../../people/useSaving.js';
import { WithHints } from '../../text-hints/WithHints.js';
import type { SavedTable, TableQuery } from '../data/table.js';

interface Props {
  query: TableQuery;
  title: string;
  onClose: () => void;
}

/** Keeps a question under a name, for everybody of the office. */
export function SaveTableDialog({ query, title, onClose }: Props) {
  const t = useT();
  const notify = useNotify();
  const [name, setName] = useState(title);
  const [id] = useState(newId);
  const { save, isSaving, fields } = useSaving();
  const send = async () => {
    const request = () =>
      api<SavedTable>(`/statistics/saved-tables/${id}`, { method: 'PUT', creates: true, body: { name, ...query } });
    const answer = await save(request);
    if (!answer || answer instanceof ApiError) return;
    notify(t('statistics.saved.done', { name }), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t('statistics.saved.saveThis')}
      save={t('common.save')}
      isSaving={isSaving}
      onSave={() => void send()}
      onClose={onClose}
    >
      <WithHints text={name} onChange={setName}>
        <TextField
          autoFocus
          fullWidth
          label={t('statistics.saved.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fields['name'] !== undefined}
          helperText={fields['name'] ?? t('statistics.saved.hint')}
        />
      </WithHints>
    </PlainDialog>
  );
}
