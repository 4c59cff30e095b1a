import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import type { Page, UserView } from '../../api/types.js';
import { useSessionEnd } from '../data/useSessionEnd.js';

/** Who works on cases in this centre and can be given one. */
export function usePeople(): readonly Pick<UserView, 'id' | 'name'>[] {
  const users = useQuery({
    queryKey: ['users', 'caseworkers'],
    queryFn: ({ signal }) => api<Page<UserView>>('/users?perPage=100', { signal }),
  });
  useSessionEnd(users.error);
  return (users.data?.data ?? []).filter(
    ({ role, state }) => (role === 'caseworker' || role === 'lead') && state === 'confirmed',
  );
}
