import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { changesOf } from '../../../api/changesOf.js';
import { newId } from '../../../api/newId.js';
import type { CaseView, ResidenceStatusView } from '../../../api/types.js';
import { useT } from '../../../i18n/useT.js';
import { WithHints } from '../../../text-hints/WithHints.js';
import { CodeSelect } from '../../../ui/CodeSelect.js';
import { PlainDateField } from '../../../ui/PlainDateField.js';
import { useSend } from '../../data/useSend.js';
import { FormDialog } from '../FormDialog.js';
import { useFormDraft } from '../useFormDraft.js';
import { ResidenceConflict } from './ResidenceConflict.js';
import {
  residenceBody,
  residenceProblems,
  type ResidenceValues,
  residenceValuesOf,
  trimmed,
} from './residenceValues.js';

interface ResidenceDialogProps {
  record: CaseView;
  /** The status to correct; without it a new one is entered. */
  status?: ResidenceStatusView | undefined;
  onClose: () => void;
}

/** A residence status: what was granted, what was issued, from when to when, or only applied for. */
export function ResidenceDialog({ record, status, onClose }: ResidenceDialogProps) {
  const t = useT();
  const [id] = useState(newId);
  // A restored draft keeps the version it was begun on: what others saved since shows as a conflict.
  const { before, values, version, write, finish, draft } = useFormDraft(
    { id: record.id, version: status?.version ?? 0 },
    `residence:${status?.id ?? 'new'}`,
    () => residenceValuesOf(status),
  );
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<ResidenceStatusView>();
  const set = write;
  const leave = async () => {
    await finish();
    onClose();
  };
  const problems = residenceProblems(values);
  const isDirty = JSON.stringify(values) !== JSON.stringify(before);
  const path = `/cases/${record.id}/residence-statuses/${status?.id ?? id}`;

  const save = async () => {
    setTried(true);
    if (problems.length > 0) return;
    if (status && !isDirty) {
      await leave();
      return;
    }
    const saved = status
      ? await send(
          { path, method: 'PATCH', body: changesOf(trimmed(before), trimmed(values)), version },
          t('residenceForm.saved'),
        )
      : await send({ path, method: 'PUT', body: residenceBody(values) }, t('residenceForm.saved'));
    if (saved) await leave();
  };
  const merge = async (merged: ResidenceValues, at: number) => {
    const body = changesOf(trimmed(residenceValuesOf(conflict ?? undefined)), trimmed(merged));
    write(merged);
    if (await send({ path, method: 'PATCH', body, version: at }, t('residenceForm.saved'))) await leave();
  };

  if (conflict)
    return (
      <ResidenceConflict
        code={record.code}
        mine={values}
        stored={conflict}
        isSaving={isSending}
        onSave={(merged, at) => void merge(merged, at)}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={t(status ? 'residenceForm.correctTitle' : 'residenceForm.title')}
      code={record.code}
      isSending={isSending}
      failure={failure}
      isDirty={isDirty}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      <CodeSelect
        list="residenceStatus"
        label={t('residenceForm.status')}
        value={values.status}
        onChange={(next) => {
          set({ status: next });
        }}
        error={
          isTried && problems.includes('statusMissing') ? t('residenceForm.statusMissing') : failure?.fields.status
        }
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px' }}>
        <PlainDateField
          label={t('residenceForm.validFrom')}
          value={values.validFrom}
          onChange={(validFrom) => {
            set({ validFrom });
          }}
          error={failure?.fields.validFrom}
        />
        <PlainDateField
          label={t('residenceForm.validUntil')}
          value={values.validUntil}
          onChange={(validUntil) => {
            set({ validUntil });
          }}
          error={problems.includes('order') ? t('residenceForm.order') : failure?.fields.validUntil}
          helperText={
            values.validUntil
              ? undefined
              : t(values.status === 'reflection-period' ? 'residenceForm.reflectionHint' : 'residenceForm.endHint')
          }
        />
        <PlainDateField
          label={t('residenceForm.appliedOn')}
          value={values.appliedOn}
          onChange={(appliedOn) => {
            set({ appliedOn });
          }}
          error={failure?.fields.appliedOn}
        />
        <CodeSelect
          list="residenceDocument"
          label={t('residenceForm.document')}
          value={values.document}
          onChange={(document) => {
            set({ document });
          }}
          helperText={t('residenceForm.documentHint')}
        />
      </Box>
      <WithHints text={values.authority} onChange={(authority) => set({ authority })} caseId={record.id}>
        <TextField
          label={t('residenceForm.authority')}
          value={values.authority}
          onChange={({ target }) => {
            set({ authority: target.value });
          }}
          slotProps={{ htmlInput: { maxLength: 300 } }}
        />
      </WithHints>
      <WithHints text={values.reason} onChange={(reason) => set({ reason })} caseId={record.id}>
        <TextField
          label={t('residenceForm.reason')}
          value={values.reason}
          onChange={({ target }) => {
            set({ reason: target.value });
          }}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      </WithHints>
      <WithHints text={values.note} onChange={(note) => set({ note })} caseId={record.id}>
        <TextField
          label={t('residenceForm.note')}
          value={values.note}
          onChange={({ target }) => {
            set({ note: target.value });
          }}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 20_000 } }}
        />
      </WithHints>
    </FormDialog>
  );
}
