import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { ApiError, ConflictError } from '../api/problems.js';
import type { DeadlineState, DeadlineView } from '../api/types.js';

/** The bodies of `PATCH …/deadlines/{id}`. */
export type DeadlineChange =
  | { readonly state: 'met'; readonly metOn: string }
  | { readonly state: Exclude<DeadlineState, 'open' | 'met'>; readonly reason: string; readonly reasonCode?: string }
  | { readonly dueOn: string; readonly reason: string; readonly dateBasis: string };

/**
 * Saves a change of one deadline. When somebody was faster, `conflict` holds the deadline as it is now,
 * and the next try is made on top of that: what was typed stays in the dialog.
 */
export function useDeadlineChange(deadline: DeadlineView, onSaved: () => void) {
  const queries = useQueryClient();
  const notify = useNotify();
  const [conflict, setConflict] = useState<DeadlineView | null>(null);
  const [isSaving, setSaving] = useState(false);
  const {
    id,
    version,
    case: { id: caseId },
  } = conflict ?? deadline;

  const save = async (change: DeadlineChange, words: string) => {
    setSaving(true);
    try {
      await api(`/cases/${caseId}/deadlines/${id}`, { method: 'PATCH', body: change, version });
      notify(words, { type: 'success' });
      onSaved();
    } catch (failure) {
      if (failure instanceof ConflictError) setConflict({ ...deadline, ...(failure.current as Partial<DeadlineView>) });
      else notify(failure instanceof ApiError ? sentenceOf(failure) : 'ra.notification.http_error', { type: 'error' });
    } finally {
      setSaving(false);
      await queries.invalidateQueries();
    }
  };
  return { save, isSaving, conflict };
}

const sentenceOf = ({ problem }: ApiError) => problem.errors?.[0]?.message ?? problem.detail;
