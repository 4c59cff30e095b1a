import { useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import type { CaseEventView, CaseView, RecomputedDeadline } from '../../api/types.js';
import { fieldErrorsOf } from '../../deadline-calculator/usePreview.js';
import { useDeadlineRules } from '../../deadline-calculator/useDeadlineRules.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useSend } from '../data/useSend.js';
import { FormDialog } from '../forms/FormDialog.js';
import { useFormDraft } from '../forms/useFormDraft.js';
import { eventErrors, shownProblems } from './eventErrors.js';
import { EventFields } from './EventFields.js';
import { correctionBody, type EventForm, eventFormOf, eventProblems } from './eventForm.js';
import { EventConflict } from './EventConflict.js';
import { RecomputedTable } from './RecomputedTable.js';

interface CorrectEventDialogProps {
  record: CaseView;
  event: CaseEventView;
  onClose: () => void;
}

/** A correction shows before and after of all deadlines made from the event, then saves, then says what it has done. */
export function CorrectEventDialog({ record, event, onClose }: CorrectEventDialogProps) {
  const t = useT();
  const rules = useDeadlineRules();
  const draft = useFormDraft({ id: record.id, version: event.version }, `event:${event.id}`, () => eventFormOf(event));
  const { values: form, write, finish } = draft;
  // Restored or merged, it is compared with what it was begun on; what others saved since shows as a conflict.
  const [merged, setMerged] = useState<{ before: EventForm; version: number } | null>(null);
  const { before, version } = merged ?? draft;
  const [isTried, setTried] = useState(false);
  const [preview, setPreview] = useState<RecomputedDeadline[] | null>(null);
  const [done, setDone] = useState<RecomputedDeadline[] | null>(null);
  const { send, isSending, failure, conflict, forgetConflict } = useSend<CaseEventView>();
  const { ask, isAsking, refused } = useCorrectionPreview(`/cases/${record.id}/events/${event.id}`);
  const problems = eventProblems(form, today());
  const body = correctionBody(before, form);
  const isSame = Object.keys(body).length === 0;

  const save = async () => {
    if (done) {
      onClose();
      return;
    }
    if (preview) {
      const path = `/cases/${record.id}/events/${event.id}`;
      const answer = await send({ path, method: 'PATCH', body, version }, t('eventForm.corrected'));
      if (!answer) return;
      setDone(answer.recomputed);
      await finish();
      return;
    }
    setTried(true);
    if (isSame || Object.keys(problems).length > 0) return;
    setPreview(await ask(body));
  };
  const shown = done ?? preview;
  if (conflict)
    return (
      <EventConflict
        code={record.code}
        mine={form}
        stored={conflict}
        onMerge={(next, at) => {
          write(next);
          setMerged({ before: eventFormOf(conflict), version: at });
          setPreview(null);
          forgetConflict();
        }}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={t('eventForm.correctTitle')}
      code={record.code}
      isDone={done !== null}
      saveLabel={t(done ? 'common.close' : preview ? 'eventForm.confirm' : 'eventForm.check')}
      isSending={isSending || isAsking}
      failure={failure}
      isDirty={!isSame && !done}
      {...(done ? {} : { draft: draft.draft })}
      {...(preview && !done
        ? {
            onBack: () => {
              setPreview(null);
            },
          }
        : {})}
      onSave={() => void save()}
      onClose={onClose}
    >
      {isTried && isSame && !shown ? <Alert severity="info">{t('eventForm.nothing')}</Alert> : null}
      {shown ? (
        <RecomputedTable heading={t(done ? 'eventForm.changed' : 'eventForm.changes')} deadlines={shown} />
      ) : (
        <EventFields
          lands={rules.data?.lands ?? []}
          form={form}
          errors={eventErrors(shownProblems(problems, isTried), { ...refused, ...failure?.fields }, t)}
          onChange={write}
        />
      )}
    </FormDialog>
  );
}

/** Asks what a correction would do; nothing is written. */
function useCorrectionPreview(path: string) {
  const notify = useNotify();
  const queries = useQueryClient();
  const leave = useLogoutIfAccessDenied();
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const ask = async (body: object): Promise<RecomputedDeadline[] | null> => {
    setAsking(true);
    setRefused({});
    try {
      const options = { method: 'POST', body } as const;
      return (await api<{ recomputed: RecomputedDeadline[] }>(`${path}/correction-preview`, options)).recomputed;
    } catch (problem) {
      const fields = fieldErrorsOf(problem);
      setRefused(fields);
      if (Object.keys(fields).length === 0) notify('ra.notification.http_error', { type: 'error' });
      void queries.invalidateQueries({ queryKey: ['caseBelow'] });
      await leave(problem);
      return null;
    } finally {
      setAsking(false);
    }
  };
  return { ask, isAsking, refused };
}
