import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { apiFile } from '../../api/api.js';
import { saveFile } from '../../ui/saveFile.js';
import { useT } from '../../i18n/useT.js';

export const fileTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  json: 'application/json',
} as const;

interface Wanted {
  path: string;
  type: string;
  name: string;
  /** The question, where the file answers one. */
  body?: unknown;
}

/** Fetches a file and hands it to the browser's downloads; says so when that failed. */
export function useStatisticsFile() {
  const t = useT();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const [isFetching, setFetching] = useState(false);
  const fetchFile = async ({ path, type, name, body }: Wanted): Promise<void> => {
    setFetching(true);
    try {
      saveFile(await apiFile(path, type, body === undefined ? {} : { method: 'POST', body }), name);
    } catch (problem) {
      notify(t('statistics.files.failed'), { type: 'error' });
      await leave(problem);
    } finally {
      setFetching(false);
    }
  };
  return { fetchFile, isFetching };
}
