import { useState } from 'react';
import { newId } from '../../api/newId.js';
import type { CaseEventView, CaseView } from '../../api/types.js';
import { useDeadlineRules } from '../../deadline-calculator/useDeadlineRules.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useSend } from '../data/useSend.js';
import { FormDialog } from '../forms/FormDialog.js';
import { eventErrors, shownProblems } from './eventErrors.js';
import { EventFields } from './EventFields.js';
import { emptyEvent, eventBody, eventProblems } from './eventForm.js';
import { EventProposals } from './EventProposals.js';

/** Something that happened legally; once it is recorded, the deadlines that follow are shown one by one. */
export function EventDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const rules = useDeadlineRules();
  const [id] = useState(newId);
  const [form, setForm] = useState(emptyEvent);
  const [isTried, setTried] = useState(false);
  const [recorded, setRecorded] = useState<CaseEventView | null>(null);
  const { send, isSending, failure } = useSend<CaseEventView>();
  const problems = eventProblems(form, today());

  const save = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const path = `/cases/${record.id}/events/${id}`;
    const answer = await send({ path, method: 'PUT', body: eventBody(form) }, t('eventForm.saved'));
    if (answer) setRecorded(answer);
  };
  if (recorded) return <EventProposals record={record} event={recorded} onClose={onClose} />;
  return (
    <FormDialog
      title={t('eventForm.title')}
      code={record.code}
      saveLabel={t('eventForm.save')}
      isSending={isSending}
      failure={failure}
      isDirty={form !== emptyEvent}
      onSave={() => void save()}
      onClose={onClose}
    >
      <EventFields
        lands={rules.data?.lands ?? []}
        form={form}
        errors={eventErrors(shownProblems(problems, isTried), failure?.fields ?? {}, t)}
        onChange={(change) => {
          setForm({ ...form, ...change });
        }}
      />
    </FormDialog>
  );
}
