import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { DeputyView, Page } from '../api/types.js';
import { useMayI, useMe } from '../session/me.js';

/** Deputies of today and to come; those that have ended are history. */
export function useDeputies() {
  const mayI = useMayI();
  const { confirmed } = useMe();
  const query = useQuery({
    queryKey: ['deputies'],
    queryFn: ({ signal }) => api<Page<DeputyView>>('/deputies?perPage=100', { background: true, signal }),
    enabled: confirmed && mayI('list', 'deputy'),
    staleTime: 60_000,
  });
  return { ...query, deputies: (query.data?.data ?? []).filter(({ state }) => state !== 'ended') };
}

/** Ids of those whom the person covers today. */
export function useCovered(): string[] {
  const me = useMe();
  return useDeputies().deputies.flatMap(({ deputy, user, state }) =>
    state === 'current' && deputy?.id === me.id && user ? [user.id] : [],
  );
}
