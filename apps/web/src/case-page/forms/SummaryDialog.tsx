import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import type { CaseView } from '../../api/types.js';
import { ConflictDialog, type ConflictField } from '../../conflict/ConflictDialog.js';
import { useT } from '../../i18n/useT.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { useChangeCase } from '../data/useChangeCase.js';
import { FormDialog } from './FormDialog.js';
import { useFormDraft } from './useFormDraft.js';

interface Summary {
  summary: string;
}

const summaryOf = ({ narrative }: CaseView): Summary => ({
  summary: narrative.summary ?? '',
});

/** What the case is about, in a few sentences. Two versions are merged, none is lost. */
export function SummaryDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const { before, values, version: begunOn, write, finish, draft } = useFormDraft(record, 'summary', summaryOf);
  const { change, isSending, failure, conflict } = useChangeCase(record.id);
  const fields = useMemo(
    (): ConflictField<Summary>[] => [{ name: 'summary', label: t('summaryForm.label'), isText: true }],
    [t],
  );
  const isDirty = values.summary.trim() !== before.summary.trim();

  const save = async (summary: string, version: number) => {
    const body = { narrative: { summary: summary.trim() || null } };
    if (isDirty && !(await change(body, version, t('summaryForm.saved')))) return;
    await finish();
    onClose();
  };
  if (conflict) {
    return (
      <ConflictDialog
        where={`${record.code} / ${t('summaryForm.title')}`}
        fields={fields}
        mine={values}
        stored={{ ...summaryOf(conflict), version: conflict.version, updatedAt: conflict.updatedAt }}
        isSaving={isSending}
        problem={failure?.message}
        onSave={(merged, version) => {
          write(merged);
          void save(merged.summary, version);
        }}
        onLater={onClose}
      />
    );
  }
  return (
    <FormDialog
      title={t('summaryForm.title')}
      code={record.code}
      isSending={isSending}
      failure={failure}
      isDirty={isDirty}
      draft={draft}
      onSave={() => void save(values.summary, begunOn)}
      onClose={onClose}
    >
      <WithHints
        text={values.summary}
        onChange={(summary) => write({ summary })}
        caseId={record.id}
        onMoved={draft.onOwnChange}
      >
        <TextField
          label={t('summaryForm.label')}
          helperText={t('summaryForm.hint')}
          value={values.summary}
          autoFocus
          multiline
          minRows={6}
          maxRows={18}
          onChange={({ target }) => {
            write({ summary: target.value });
          }}
          slotProps={{ htmlInput: { maxLength: 20_000, autoComplete: 'off' } }}
        />
      </WithHints>
    </FormDialog>
  );
}
