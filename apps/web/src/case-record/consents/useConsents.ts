import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import type { ConsentList, ConsentView } from '../../api/types.js';
import { caseKey } from '../../case-page/data/caseKeys.js';
import { everyPage } from '../../case-page/data/everyPage.js';
import { useSessionEnd } from '../../case-page/data/useSessionEnd.js';
import { useMayI } from '../../session/me.js';

/** How the consents of a case stand, and every statement, the latest first. */
export function useConsents(caseId: string) {
  const mayI = useMayI();
  const consents = useQuery({
    queryKey: caseKey(caseId, 'consents'),
    queryFn: ({ signal }) => read(`/cases/${caseId}/consents`, signal),
    enabled: mayI('read', 'consent'),
  });
  useSessionEnd(consents.error);
  return consents;
}

async function read(path: string, signal: AbortSignal): Promise<ConsentList> {
  const list = await api<ConsentList>(`${path}?perPage=100`, { signal });
  return list.data.length < list.total ? { ...list, data: await everyPage<ConsentView>(path, signal) } : list;
}
