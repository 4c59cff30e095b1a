import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { readAnew } from '../api/readAnew.js';
import { ApiError, ConflictError } from '../api/problems.js';
import type { DeadlineView, ReminderRow } from '../api/types.js';
import { useT } from '../i18n/useT.js';

/** Confirms the warning of one deadline. Somebody who was faster is no harm: the list is read anew. */
export function useConfirmWarning({ deadlineId, version, case: file, name }: ReminderRow) {
  const t = useT();
  const notify = useNotify();
  const queries = useQueryClient();
  const leave = useLogoutIfAccessDenied();
  const [isSaving, setSaving] = useState(false);
  const confirm = async () => {
    setSaving(true);
    try {
      const path = `/cases/${file.id}/deadlines/${deadlineId}`;
      await api<DeadlineView>(path, { method: 'PATCH', body: { acknowledged: true }, version });
      notify(t('deadlineExplained.confirmDone', { title: name }), { type: 'success' });
    } catch (problem) {
      if (problem instanceof ConflictError) notify(t('home.changedMeanwhile', { code: file.code }), { type: 'info' });
      else notify(problem instanceof ApiError ? problem.message : 'ra.notification.http_error', { type: 'error' });
      await leave(problem);
    } finally {
      setSaving(false);
      void readAnew(queries);
    }
  };
  return { confirm, isSaving };
}
