import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { readAnew } from '../../api/readAnew.js';
import { ApiError, ConflictError, type ProblemDetails } from '../../api/problems.js';

export interface Outgoing {
  path: string;
  method: 'PUT' | 'PATCH';
  body: object;
  /** The version that was read, for a change. */
  version?: number;
}

/** Said after saving: words, or what is drawn for the answer, such as words with a way to it. */
export type SavedWords<View> = string | ((answer: View) => ReactNode);

/** A notice with something to press stays longer. */
const longNotice = 10_000;

export interface Failure {
  message: string;
  /** By field, e.g. `facts/yearOfBirth`. */
  fields: Readonly<Record<string, string>>;
  /** What the API said in full; absent when it was not reached. */
  problem?: ProblemDetails;
}

/**
 * Sends one change at a time. `conflict` holds the record as it is stored now when somebody was faster; `failure` says
 * in the API's words why nothing was saved. Words of success come only after the server's answer.
 */
export function useSend<View>() {
  const notify = useNotify();
  const queries = useQueryClient();
  const leave = useLogoutIfAccessDenied();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [conflict, setConflict] = useState<View | null>(null);
  // What others saved is shown on the page once the form is gone; before that a row that moves could take it along.
  const isOutdated = useRef(false);
  useEffect(
    () => () => {
      if (isOutdated.current) void readAnew(queries);
    },
    [queries],
  );

  const send = useCallback(
    async ({ path, method, body, version }: Outgoing, words: SavedWords<View>): Promise<View | null> => {
      setSending(true);
      setFailure(null);
      try {
        const answer = await api<View>(path, {
          method,
          body,
          ...(method === 'PUT' ? { creates: true } : {}),
          ...(version === undefined ? {} : { version }),
        });
        setConflict(null);
        if (typeof words === 'string') notify(words, { type: 'success' });
        else notify(words(answer), { type: 'success', autoHideDuration: longNotice });
        void readAnew(queries);
        return answer;
      } catch (problem) {
        if (problem instanceof ConflictError) {
          isOutdated.current = true;
          setConflict(problem.current as View);
        } else setFailure(failureOf(problem));
        await leave(problem);
        return null;
      } finally {
        setSending(false);
      }
    },
    [leave, notify, queries],
  );

  return {
    send,
    isSending,
    failure,
    conflict,
    forgetConflict: () => {
      setConflict(null);
    },
  };
}

export function failureOf(problem: unknown): Failure {
  if (!(problem instanceof ApiError)) return { message: 'ra.notification.http_error', fields: {} };
  const { errors = [], detail, title } = problem.problem;
  return {
    message: errors[0]?.message ?? (detail || title),
    fields: Object.fromEntries(errors.map(({ pointer, message }) => [pointer.slice(1), message])),
    problem: problem.problem,
  };
}
