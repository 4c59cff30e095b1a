import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { CaseworkerDashboard } from '../api/types.js';
import { useMe, useMayI } from '../session/me.js';

const key = ['dashboard', 'caseworker'] as const;

/** What the home page and the numbers in the menu share; asked anew every two minutes without keeping the session alive. */
export function useCaseworkerDashboard() {
  const mayI = useMayI();
  const { confirmed } = useMe();
  return useQuery({
    queryKey: key,
    queryFn: ({ signal, client }) => {
      const isKnown = client.getQueryData(key) !== undefined;
      return api<CaseworkerDashboard>('/dashboard/caseworker', { background: isKnown, signal });
    },
    enabled: confirmed && mayI('read', 'caseworkerDashboard'),
    refetchInterval: 120_000,
  });
}
