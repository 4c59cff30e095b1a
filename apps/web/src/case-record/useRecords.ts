import { useQuery } from '@tanstack/react-query';
import { caseKey } from '../case-page/data/caseKeys.js';
import { everyPage } from '../case-page/data/everyPage.js';
import { useSessionEnd } from '../case-page/data/useSessionEnd.js';
import { useMayI } from '../session/me.js';

interface Records<Row> {
  rows: readonly Row[];
  error: unknown;
  isPending: boolean;
  retry: () => void;
}

/** All records of one kind below a case; nothing is asked of who may not read them, or before there is a case. */
export function useRecords<Row>(caseId: string | null, path: string, subject: string): Records<Row> {
  const mayI = useMayI();
  const mayRead = caseId !== null && mayI('read', subject);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: caseKey(caseId ?? '', path),
    queryFn: ({ signal }) => everyPage<Row>(`/cases/${caseId}/${path}`, signal),
    enabled: mayRead,
  });
  useSessionEnd(error);
  return { rows: data ?? [], error, isPending: mayRead && isPending, retry: () => void refetch() };
}
