import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { readAnew } from '../api/readAnew.js';
import { ConflictError } from '../api/problems.js';
import type { DeadlineView } from '../api/types.js';
import { type Failure, failureOf } from '../case-page/data/useSend.js';
import type { DeadlineChange } from './deadlineFacts.js';

interface Sending {
  version: number;
  words: string;
}

/**
 * Changes one deadline, in one request or several. When somebody was faster, `conflict` holds the deadline as it is now.
 * Lists are read anew only when the dialog closes: a row that moves would take the dialog and what was typed along.
 *
 * @param finish takes the draft away once everything is saved
 */
export function useDeadlineChange(
  deadline: DeadlineView,
  close: () => void,
  finish: () => Promise<void> = async () => {},
) {
  const queries = useQueryClient();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const [conflict, setConflict] = useState<DeadlineView | null>(null);
  const [missed, setMissed] = useState<DeadlineView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSending, setSending] = useState(false);

  const closeAnd = (isChanged: boolean) => {
    close();
    if (isChanged) void readAnew(queries);
  };
  const meet = (now: object) => {
    setConflict({ ...deadline, ...now });
  };
  const send = async (changes: readonly DeadlineChange[], { version, words }: Sending) => {
    setSending(true);
    setFailure(null);
    let at = version;
    let answer: DeadlineView | null = null;
    try {
      for (const body of changes) {
        const path = `/cases/${deadline.case.id}/deadlines/${deadline.id}`;
        answer = await api<DeadlineView>(path, { method: 'PATCH', body, version: at });
        at = answer.version;
        // What is saved of several changes is what the next try begins with.
        if (changes.length > 1) meet(answer);
      }
      notify(words, { type: isGood(answer) ? 'success' : 'info' });
      await finish();
      if (answer?.state === 'missed') setMissed(answer);
      else closeAnd(true);
    } catch (problem) {
      if (problem instanceof ConflictError) meet(problem.current as Partial<DeadlineView>);
      else setFailure(failureOf(problem));
      await leave(problem);
    } finally {
      setSending(false);
    }
  };
  return {
    send,
    isSending,
    failure,
    conflict,
    missed,
    onClose: () => {
      closeAnd(conflict !== null || missed !== null);
    },
  };
}

/** A deadline that was missed or fell away is no success. */
const isGood = (deadline: DeadlineView | null): boolean => deadline?.state === 'open' || deadline?.state === 'met';
