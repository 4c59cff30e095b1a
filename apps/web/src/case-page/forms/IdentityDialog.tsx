import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { changesOf } from '../../api/changesOf.js';
import type { CaseView } from '../../api/types.js';
import { ConsentMissing, isConsentMissing } from '../../case-record/consents/ConsentMissing.js';
import { ConflictDialog, type ConflictField } from '../../conflict/ConflictDialog.js';
import { useT } from '../../i18n/useT.js';
import { useChangeCase } from '../data/useChangeCase.js';
import { FormDialog } from './FormDialog.js';
import { useFormDraft } from './useFormDraft.js';

interface Identity {
  alias: string;
  safeContact: string;
}

const identityOf = ({ identity }: CaseView): Identity => ({
  alias: identity?.alias ?? '',
  safeContact: identity?.safeContact ?? '',
});
const emptied = ({ alias, safeContact }: Identity) => ({
  alias: alias.trim() || null,
  safeContact: safeContact.trim() || null,
});

/** Nickname and safe contact; an anonymous case becomes one with a safe contact by it. */
export function IdentityDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const { before, values, version: begunOn, write, finish, draft } = useFormDraft(record, 'identity', identityOf);
  const { change, isSending, failure, conflict } = useChangeCase(record.id);
  const isAnonymous = record.kind === 'anonymous';
  const fields = useMemo(
    (): ConflictField<Identity>[] => [
      { name: 'alias', label: t('identityForm.alias') },
      { name: 'safeContact', label: t('identityForm.safeContact'), isText: true },
    ],
    [t],
  );

  const save = async (next: Identity, base: Identity, version: number) => {
    const identity = changesOf(emptied(base), emptied(next));
    const body = { ...(isAnonymous ? { kind: 'safe-contact' } : {}), identity };
    if (Object.keys(identity).length > 0 && !(await change(body, version, t('identityForm.saved')))) return;
    await finish();
    onClose();
  };
  if (conflict) {
    const stored = identityOf(conflict);
    return (
      <ConflictDialog
        where={`${record.code} / ${t('identityForm.title')}`}
        fields={fields}
        mine={values}
        stored={{ ...stored, version: conflict.version, updatedAt: conflict.updatedAt }}
        isSaving={isSending}
        problem={failure?.message}
        onSave={(merged, version) => {
          write(merged);
          void save(merged, stored, version);
        }}
        onLater={onClose}
      />
    );
  }
  return (
    <FormDialog
      title={t('identityForm.title')}
      code={record.code}
      hint={[t('identityForm.readHint'), isAnonymous ? t('identityForm.leavesAnonymous') : ''].join(' ').trim()}
      isSending={isSending}
      failure={isConsentMissing(failure?.problem) ? null : failure}
      isDirty={JSON.stringify(values) !== JSON.stringify(before)}
      draft={draft}
      onSave={() => void save(values, before, begunOn)}
      onClose={onClose}
    >
      <ConsentMissing caseId={record.id} problem={failure?.problem} onLeave={onClose} />
      <TextField
        label={t('identityForm.alias')}
        helperText={t('identityForm.aliasHint')}
        value={values.alias}
        autoFocus
        onChange={({ target }) => {
          write({ alias: target.value });
        }}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
      />
      <TextField
        label={t('identityForm.safeContact')}
        helperText={t('identityForm.safeContactHint')}
        value={values.safeContact}
        multiline
        minRows={4}
        maxRows={12}
        onChange={({ target }) => {
          write({ safeContact: target.value });
        }}
        slotProps={{ htmlInput: { maxLength: 2000, autoComplete: 'off' } }}
      />
    </FormDialog>
  );
}
