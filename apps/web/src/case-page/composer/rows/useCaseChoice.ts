import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.js';
import type { CaseFilter, CaseRow, CaseSearch } from '../../../api/types.js';
import { useDebounced } from '../../../layout/useDebounced.js';
import { useMe } from '../../../session/me.js';

const open = ['contact', 'clearing', 'active', 'dormant'];

const search = (body: { q?: string; filter: CaseFilter; perPage: number }, signal: AbortSignal) =>
  api<CaseSearch>('/cases/search', { method: 'POST', body: { ...body, page: 1, sort: '-updatedAt' }, signal }).then(
    ({ data }) => data,
  );

/** Cases to choose from: those of mine last worked on, and what matches the typed code. What is typed travels in a body. */
export function useCaseChoice(typed: string, isActive: boolean) {
  const me = useMe();
  const q = useDebounced(typed.trim(), 150);
  const recent = useQuery({
    queryKey: ['cases', 'recent', me.id],
    queryFn: ({ signal }) => search({ filter: { responsible: [me.id], state: open }, perPage: 6 }, signal),
    enabled: isActive,
    staleTime: 60_000,
  });
  const found = useQuery({
    queryKey: ['cases', 'choose', q],
    queryFn: ({ signal }) => search({ q, filter: { state: open }, perPage: 8 }, signal),
    enabled: isActive && q !== '',
    placeholderData: (before) => before,
    gcTime: 0,
  });
  const none: CaseRow[] = [];
  return {
    recent: recent.data ?? none,
    options: q === '' ? (recent.data ?? none) : (found.data ?? none),
    isSearching: found.isFetching,
  };
}
