import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import type { TaskState } from '@geleit/domain';
import { api } from '../api/api.js';
import { readAnew } from '../api/readAnew.js';
import { ApiError, ConflictError } from '../api/problems.js';
import type { TaskView } from '../api/types.js';

/**
 * Ticks a task off, or takes that back. Whoever ticks means the task as it is now: a change by somebody else in between
 * is shown and the tick asked for again. `wanted` is what the box shows until the server has answered.
 */
export function useTaskChange(caseId: string, { id, version }: Pick<TaskView, 'id' | 'version'>) {
  const queries = useQueryClient();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const [isSaving, setSaving] = useState(false);
  const [wanted, setWanted] = useState<TaskState | null>(null);

  const change = async (state: TaskState) => {
    if (isSaving) return;
    setSaving(true);
    setWanted(state);
    try {
      await api(`/cases/${caseId}/tasks/${id}`, { method: 'PATCH', body: { state }, version });
    } catch (failure) {
      notify(wordsOf(failure), { type: failure instanceof ConflictError ? 'warning' : 'error' });
      await leave(failure);
    } finally {
      await readAnew(queries);
      setSaving(false);
      setWanted(null);
    }
  };
  return { change, wanted };
}

function wordsOf(failure: unknown): string {
  if (failure instanceof ConflictError) return 'tasks.changedMeanwhile';
  return failure instanceof ApiError ? failure.message : 'ra.notification.http_error';
}
