import { useState } from 'react';
import type { ContactView } from '../api/types.js';
import { useSend } from '../case-page/data/useSend.js';
import { useFormDraft } from '../case-page/forms/useFormDraft.js';
import { creationOf } from '../case-record/record-form/recordBody.js';
import { problemWords } from '../case-record/record-form/recordField.js';
import { useT } from '../i18n/useT.js';
import { contactProblems, newContact, type NewContact } from './contactForm.js';

/** A new contact while it is typed: sealed as a draft, logged once, and back after a lost session. */
export function useContactEntry(onSaved: () => void) {
  const t = useT();
  const { before, values, write, finish, draft } = useFormDraft<NewContact, { id: null; version: number }>(
    { id: null, version: 0 },
    'contact:new',
    newContact,
  );
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure } = useSend<ContactView>();
  const save = async () => {
    setTried(true);
    if (Object.keys(contactProblems(values)).length > 0) return;
    const { id, ...said } = values;
    const sent = await send({ path: `/contacts/${id}`, method: 'PUT', body: creationOf(said) }, t('contacts.saved'));
    if (!sent) return;
    await finish();
    onSaved();
  };
  return {
    values,
    write,
    draft,
    isSending,
    failure,
    errors: { ...failure?.fields, ...(isTried ? problemWords(contactProblems(values), t) : {}) } as Partial<
      Record<string, string>
    >,
    /** Something was said beyond the usual: it is shown, whoever opened it. */
    hasParticulars: values.note !== '' || values.referralSource !== null || values.occurredOn !== before.occurredOn,
    save: () => void save(),
  };
}
