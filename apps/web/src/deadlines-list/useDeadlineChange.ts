import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { readAnew } from '../api/readAnew.js';
import { ApiError, ConflictError } from '../api/problems.js';
import type { DeadlineState, DeadlineView } from '../api/types.js';

/** The bodies of `PATCH …/deadlines/{id}`. */
export type DeadlineChange =
  | { readonly state: 'met'; readonly metOn: string; readonly reason?: string }
  | {
      readonly state: Exclude<DeadlineState, 'open' | 'met'>;
      readonly reason: string;
      readonly reasonCode?: string;
      /** Of a missed legal deadline: since when it could be made up for. */
      readonly obstacleEndedOn?: string;
    }
  | { readonly acknowledged: true }
  | { readonly dueOn: string; readonly reason: string; readonly dateBasis: string };

/**
 * Saves a change of one deadline. When somebody was faster, `conflict` holds the deadline as it is now, and the next
 * try is made on top of that. Lists are read anew only when the dialog closes: a row that moves would take the dialog
 * and what was typed along.
 */
export function useDeadlineChange(deadline: DeadlineView, close: () => void) {
  const queries = useQueryClient();
  const notify = useNotify();
  const [conflict, setConflict] = useState<DeadlineView | null>(null);
  const [saved, setSaved] = useState<DeadlineView | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { id, version, case: file } = conflict ?? deadline;

  const closeAnd = (isChanged: boolean) => {
    close();
    if (isChanged) void readAnew(queries);
  };
  /** `staysOpen`: the dialog has something to show afterwards, in `saved`. */
  const save = async (change: DeadlineChange, words: string, { staysOpen = false } = {}) => {
    setSaving(true);
    try {
      const path = `/cases/${file.id}/deadlines/${id}`;
      const answer = await api<DeadlineView>(path, { method: 'PATCH', body: change, version });
      notify(words, { type: isGood(change) ? 'success' : 'info' });
      if (staysOpen) setSaved(answer);
      else closeAnd(true);
    } catch (failure) {
      if (failure instanceof ConflictError) setConflict({ ...deadline, ...(failure.current as Partial<DeadlineView>) });
      else notify(failure instanceof ApiError ? sentenceOf(failure) : 'ra.notification.http_error', { type: 'error' });
    } finally {
      setSaving(false);
    }
  };
  const onClose = () => {
    closeAnd(conflict !== null || saved !== null);
  };
  return { save, saved, isSaving, conflict, onClose };
}

/** A deadline that was missed or fell away is no success. */
const isGood = (change: DeadlineChange): boolean => !('state' in change) || change.state === 'met';

const sentenceOf = ({ problem }: ApiError) => problem.errors?.[0]?.message ?? problem.detail;
