import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { changesOf } from '../../api/changesOf.js';
import type { CaseView } from '../../api/types.js';
import { ConflictDialog, type ConflictField } from '../../conflict/ConflictDialog.js';
import { useSend } from '../data/useSend.js';
import { FormDialog } from './FormDialog.js';

export type TextName = 'summary' | 'alias' | 'safeContact';
export type Texts = Partial<Record<TextName, string>>;

export interface TextsField {
  name: TextName;
  label: string;
  hint: string;
  rows: number;
  longest: number;
}

interface TextsDialogProps {
  record: CaseView;
  title: string;
  hint?: string;
  fields: readonly TextsField[];
  /** The texts in a case as it was read, and the body that changes them. */
  textsOf: (record: CaseView) => Texts;
  bodyOf: (changes: Record<string, unknown>) => object;
  words: string;
  onClose: () => void;
}

/** Free words of a case: the summary, the safe contact. Two versions are merged, none is lost. */
export function TextsDialog({ record, title, hint, fields, textsOf, bodyOf, words, onClose }: TextsDialogProps) {
  const [before] = useState(() => textsOf(record));
  const [texts, setTexts] = useState(before);
  const { send, isSending, failure, conflict } = useSend<CaseView>();
  const isDirty = JSON.stringify(before) !== JSON.stringify(texts);
  const conflictFields = useMemo(() => fields.map(({ name, label }): ConflictField<Texts> => ({ name, label, isText: true })), [fields]);

  const save = async (next: Texts, base: Texts, version: number) => {
    const changes = changesOf(emptied(base), emptied(next));
    if (Object.keys(changes).length === 0 || (await send({ path: `/cases/${record.id}`, method: 'PATCH', body: bodyOf(changes), version }, words))) onClose();
  };
  if (conflict) {
    const stored = textsOf(conflict);
    return (
      <ConflictDialog
        where={`${record.code} / ${title}`} fields={conflictFields} mine={texts} stored={{ ...stored, version: conflict.version, updatedAt: conflict.updatedAt }}
        isSaving={isSending} onSave={(merged, version) => { setTexts(merged); void save(merged, stored, version); }} onClose={onClose}
      />
    );
  }
  return (
    <FormDialog title={title} code={record.code} {...(hint ? { hint } : {})} isSending={isSending} failure={failure} isDirty={isDirty} onSave={() => void save(texts, before, record.version)} onClose={onClose}>
      {fields.map(({ name, label, hint: help, rows, longest }, at) => (
        <TextField
          key={name} label={label} helperText={help} value={texts[name] ?? ''} autoFocus={at === 0} multiline={rows > 1} minRows={rows} maxRows={18}
          onChange={({ target }) => { setTexts({ ...texts, [name]: target.value }); }} slotProps={{ htmlInput: { maxLength: longest, autoComplete: 'off' } }}
        />
      ))}
    </FormDialog>
  );
}

const emptied = (texts: Texts): Record<string, string | null> => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim() || null]));
