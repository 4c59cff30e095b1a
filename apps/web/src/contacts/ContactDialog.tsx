import { useState } from 'react';
import type { ContactView } from '../api/types.js';
import { useSend } from '../case-page/data/useSend.js';
import { FormDialog } from '../case-page/forms/FormDialog.js';
import { useFormDraft } from '../case-page/forms/useFormDraft.js';
import { changeOf } from '../case-record/record-form/recordBody.js';
import { RecordConflict } from '../case-record/record-form/RecordConflict.js';
import { RecordFields } from '../case-record/record-form/RecordFields.js';
import { day } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { contactFields, contactProblems, type ContactValues, contactValuesOf } from './contactForm.js';

/** Corrects what was said of a contact. */
export function ContactDialog({ contact, onClose }: { contact: ContactView; onClose: () => void }) {
  const t = useT();
  const begunOn = { id: null, version: contact.version };
  const { before, values, version, write, finish, draft } = useFormDraft<ContactValues, typeof begunOn>(
    begunOn,
    `contact:${contact.id}`,
    () => contactValuesOf(contact),
  );
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<ContactView>();
  const fields = contactFields(contact.usedUp);
  const problems = isTried ? Object.entries(contactProblems(values)) : [];

  const save = async (base: ContactValues, next: ContactValues, at: number) => {
    setTried(true);
    if (Object.keys(contactProblems(next)).length > 0) return;
    const body = changeOf(base, next);
    const path = `/contacts/${contact.id}`;
    const isSaved =
      Object.keys(body).length === 0 ||
      (await send({ path, method: 'PATCH', body, version: at }, t('contacts.changed'))) !== null;
    if (!isSaved) return;
    await finish();
    onClose();
  };
  if (conflict)
    return (
      <RecordConflict
        where={t('contacts.changeTitle')}
        fields={fields}
        before={before}
        mine={values}
        theirs={contactValuesOf(conflict)}
        version={conflict.version}
        updatedAt={conflict.updatedAt}
        isSaving={isSending}
        onSave={(merged, at) => {
          write(merged);
          void save(contactValuesOf(conflict), merged, at);
        }}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={t('contacts.changeTitle')}
      code={day(contact.occurredOn)}
      isSending={isSending}
      failure={failure}
      isDirty={Object.keys(changeOf(before, values)).length > 0}
      draft={draft}
      onSave={() => void save(before, values, version)}
      onClose={onClose}
    >
      <RecordFields
        fields={fields}
        values={values}
        errors={{ ...failure?.fields, ...Object.fromEntries(problems.map(([name, key]) => [name, t(key)])) }}
        onChange={write}
      />
    </FormDialog>
  );
}
