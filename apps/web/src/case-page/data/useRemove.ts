import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { readAnew } from '../../api/readAnew.js';
import { ApiError } from '../../api/problems.js';

/** Takes a record away. Whoever finds it gone already has what she wanted. */
export function useRemove() {
  const notify = useNotify();
  const queries = useQueryClient();
  const leave = useLogoutIfAccessDenied();
  const [isRemoving, setRemoving] = useState(false);
  const remove = async (path: string, words: string) => {
    setRemoving(true);
    try {
      await api(path, { method: 'DELETE' });
      notify(words, { type: 'success' });
    } catch (failure) {
      if (!(failure instanceof ApiError && failure.status === 404)) {
        notify(failure instanceof Error ? failure.message : 'ra.notification.http_error', { type: 'error' });
        await leave(failure);
      }
    } finally {
      setRemoving(false);
      void readAnew(queries);
    }
  };
  return { remove, isRemoving };
}
