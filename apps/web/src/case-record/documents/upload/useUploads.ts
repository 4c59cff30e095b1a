import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { ApiError, OfflineError } from '../../../api/problems.js';
import { caseKey } from '../../../case-page/data/caseKeys.js';
import { useT } from '../../../i18n/useT.js';
import { type FileToUpload, uploadFile } from './uploadFile.js';

export type UploadState = 'waiting' | 'running' | 'paused' | 'broken' | 'failed';

export interface Upload extends FileToUpload {
  state: UploadState;
  /** 0 to 1. */
  share: number;
  /** Why it failed, in the API's words. */
  message?: string;
}

/** The files on their way from this page, one after another. A broken connection holds them; they go on by themselves. */
export function useUploads(caseId: string) {
  const t = useT();
  const notify = useNotify();
  const queries = useQueryClient();
  const leave = useLogoutIfAccessDenied();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stopper = useRef<AbortController | null>(null);

  const change = useCallback((id: string, next: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...next } : one)));
  }, []);
  const forget = useCallback((id: string) => {
    setUploads((all) => all.filter((one) => one.id !== id));
  }, []);

  const run = useCallback(
    async (upload: Upload) => {
      const abort = new AbortController();
      stopper.current = abort;
      change(upload.id, { state: 'running' });
      const onProgress = (share: number) => {
        change(upload.id, { share });
      };
      try {
        await uploadFile(upload, { signal: abort.signal, onProgress });
        forget(upload.id);
        notify(t('documents.uploaded', { name: upload.file.name }), { type: 'success' });
        void queries.invalidateQueries();
      } catch (problem) {
        if (abort.signal.aborted) change(upload.id, { state: 'paused' });
        else if (problem instanceof OfflineError) change(upload.id, { state: 'broken' });
        else change(upload.id, { state: 'failed', message: problem instanceof ApiError ? problem.message : '' });
        void queries.invalidateQueries({ queryKey: caseKey(caseId, 'documents') });
        await leave(problem);
      } finally {
        stopper.current = null;
      }
    },
    [caseId, change, forget, leave, notify, queries, t],
  );

  const isRunning = uploads.some(({ state }) => state === 'running');
  const next = isRunning ? undefined : uploads.find(({ state }) => state === 'waiting');
  useEffect(() => {
    if (next) void run(next);
  }, [next, run]);

  useEffect(() => {
    const goOn = () => {
      setUploads((all) => all.map((one) => (one.state === 'broken' ? { ...one, state: 'waiting' } : one)));
    };
    window.addEventListener('online', goOn);
    return () => {
      window.removeEventListener('online', goOn);
      stopper.current?.abort();
    };
  }, []);

  return {
    uploads,
    add: useCallback((files: readonly FileToUpload[]) => {
      setUploads((all) => [...all, ...files.map((file): Upload => ({ ...file, state: 'waiting', share: 0 }))]);
    }, []),
    pause: useCallback(() => stopper.current?.abort(), []),
    resume: useCallback((id: string) => change(id, { state: 'waiting' }), [change]),
    forget,
  };
}
