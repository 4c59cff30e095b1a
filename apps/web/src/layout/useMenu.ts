import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { CaseworkerDashboard, Me } from '../api/types.js';
import { useMe, useMayI } from '../session/me.js';
import { menuEntries, type MenuEntry } from './menuEntries.js';

/** Roles that hold their organisation's key ring. */
export const needsKey = ({ role }: Me): boolean => role === 'caseworker' || role === 'lead' || role === 'coordinator';

/** The entries this person's role may open. */
export function useMenu(): readonly MenuEntry[] {
  const mayI = useMayI();
  const me = useMe();
  // Without a key there is nothing to open yet, whatever the role allows.
  if (needsKey(me) && !me.confirmed) return [];
  return menuEntries.filter(({ needs }) => mayI(needs.action, needs.subject));
}

export const caseworkerDashboardKey = ['dashboard', 'caseworker'] as const;

/** What the home page and the numbers in the menu share; asked anew every two minutes without keeping the session alive. */
export function useCaseworkerDashboard() {
  const mayI = useMayI();
  const { confirmed } = useMe();
  return useQuery({
    queryKey: caseworkerDashboardKey,
    queryFn: ({ signal, client }) => {
      const isKnown = client.getQueryData(caseworkerDashboardKey) !== undefined;
      return api<CaseworkerDashboard>('/dashboard/caseworker', { background: isKnown, signal });
    },
    enabled: confirmed && mayI('read', 'caseworkerDashboard'),
    refetchInterval: 120_000,
  });
}
