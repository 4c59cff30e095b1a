import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ApiError } from '../api/problems.js';
import { readAnew } from '../api/readAnew.js';

type Fields = Readonly<Record<string, string>>;

/**
 * Runs one request at a time and tells how it ended. What the API says about single fields is handed back by their
 * pointers (`email`, `words/3`); `expected` problems are left to the caller, everything else is shown as a notice.
 */
export function useSaving() {
  const notify = useNotify();
  const queries = useQueryClient();
  const [isSaving, setSaving] = useState(false);
  const [fields, setFields] = useState<Fields>({});

  const save = async <Answer>(
    request: () => Promise<Answer>,
    expected: readonly string[] = [],
  ): Promise<Answer | ApiError | null> => {
    setSaving(true);
    setFields({});
    try {
      const answer = await request();
      void readAnew(queries);
      return answer;
    } catch (failure) {
      if (!(failure instanceof ApiError)) {
        notify('ra.notification.http_error', { type: 'error' });
        return null;
      }
      if (expected.includes(failure.code)) return failure;
      const errors = (failure.problem.errors ?? []).filter(({ pointer }) => pointer.length > 1);
      setFields(Object.fromEntries(errors.map(({ pointer, message }) => [pointer.slice(1), message])));
      if (errors.length === 0) notify(failure.problem.detail || failure.problem.title, { type: 'error' });
      return null;
    } finally {
      setSaving(false);
    }
  };
  return { save, isSaving, fields };
}
