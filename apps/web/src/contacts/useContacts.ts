import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { ContactFilter, ContactPage } from '../api/types.js';
import { useSessionEnd } from '../case-page/data/useSessionEnd.js';

const perPage = 25;

/** Contacts, the latest first, page by page; what is filtered for travels in a body. */
export function useContacts(filter: ContactFilter) {
  const query = useInfiniteQuery({
    queryKey: ['contacts', 'search', filter],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      api<ContactPage>('/contacts/search', { method: 'POST', body: { filter, page: pageParam, perPage }, signal }),
    getNextPageParam: (last, pages) => (pages.length * perPage < last.total ? pages.length + 1 : undefined),
    placeholderData: (before) => before,
  });
  useSessionEnd(query.error);
  const pages = query.data?.pages ?? [];
  return {
    ...query,
    contacts: pages.flatMap(({ data }) => data),
    total: pages[0]?.total ?? 0,
    years: pages[0]?.years ?? [],
  };
}
