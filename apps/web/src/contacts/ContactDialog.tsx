import type { ContactView } from '../api/types.js';
import { RecordFields } from '../case-record/record-form/RecordFields.js';
import { RecordForm } from '../case-record/record-form/RecordForm.js';
import { useRecordForm } from '../case-record/record-form/useRecordForm.js';
import { day } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { contactFields, contactProblems, type ContactValues, contactValuesOf } from './contactForm.js';

/** Corrects what was said of a contact. */
export function ContactDialog({ contact, onClose }: { contact: ContactView; onClose: () => void }) {
  const t = useT();
  const form = useRecordForm<ContactValues, ContactView>({
    caseId: null,
    kind: 'contacts',
    pathOf: (id) => `/contacts/${id}`,
    fields: contactFields(contact.usedUp),
    stored: contact,
    valuesOf: (stored = contact) => contactValuesOf(stored),
    problemsOf: contactProblems,
    savedWords: t('contacts.changed'),
    onClose,
  });
  return (
    <RecordForm form={form} title={t('contacts.changeTitle')} code={day(contact.occurredOn)} onClose={onClose}>
      <RecordFields fields={form.fields} values={form.values} errors={form.errors} onChange={form.write} />
    </RecordForm>
  );
}
