import { useState } from 'react';
import { newId } from '../../api/newId.js';
import type { CaseEventView, CaseView } from '../../api/types.js';
import { useDeadlineRules } from '../../deadline-calculator/useDeadlineRules.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useSend } from '../data/useSend.js';
import { FormDialog } from '../forms/FormDialog.js';
import { useFormDraft } from '../forms/useFormDraft.js';
import { eventErrors, shownProblems } from './eventErrors.js';
import { EventFields } from './EventFields.js';
import { emptyEvent, eventBody, eventProblems } from './eventForm.js';
import { EventProposals } from './EventProposals.js';

/** Its id is drawn with the form: sent again after a lost session, it is recorded once. */
const begunEvent = () => ({ id: newId(), ...emptyEvent });

/** Something that happened legally; once it is recorded, the deadlines that follow are shown one by one. */
export function EventDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const rules = useDeadlineRules();
  const { before, values: form, write, finish, draft } = useFormDraft(record, 'event:new', begunEvent);
  const [isTried, setTried] = useState(false);
  const [recorded, setRecorded] = useState<CaseEventView | null>(null);
  const { send, isSending, failure } = useSend<CaseEventView>();
  const problems = eventProblems(form, today());

  const save = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const path = `/cases/${record.id}/events/${form.id}`;
    const answer = await send({ path, method: 'PUT', body: eventBody(form) }, t('eventForm.saved'));
    if (!answer) return;
    setRecorded(answer);
    await finish();
  };
  if (recorded) return <EventProposals record={record} event={recorded} onClose={onClose} />;
  return (
    <FormDialog
      title={t('eventForm.title')}
      code={record.code}
      saveLabel={t('eventForm.save')}
      isSending={isSending}
      failure={failure}
      isDirty={JSON.stringify(form) !== JSON.stringify(before)}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      <EventFields
        lands={rules.data?.lands ?? []}
        form={form}
        errors={eventErrors(shownProblems(problems, isTried), failure?.fields ?? {}, t)}
        onChange={write}
      />
    </FormDialog>
  );
}
