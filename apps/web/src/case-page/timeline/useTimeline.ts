import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import type { Timeline } from '../../api/types.js';
import { caseKey } from '../data/caseKeys.js';
import { type TimelineGroup, timelineGroups } from './timelineGroups.js';
import { useSessionEnd } from '../data/useSessionEnd.js';

export interface TimelineFilter {
  group: TimelineGroup | null;
  /** Of support. */
  area: string | null;
}

const perPage = 25;

/** The timeline of a case, newest first, read page by page. */
export function useTimeline(caseId: string, filter: TimelineFilter) {
  const query = useInfiniteQuery({
    queryKey: caseKey(caseId, 'timeline', filter),
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      api<Timeline>(`/cases/${caseId}/timeline?page=${pageParam}&perPage=${perPage}${queryOf(filter)}`, { signal }),
    getNextPageParam: (last, pages) => (pages.length * perPage < last.total ? pages.length + 1 : undefined),
    placeholderData: (before) => before,
  });
  useSessionEnd(query.error);
  const pages = query.data?.pages ?? [];
  return {
    ...query,
    entries: pages.flatMap(({ data }) => data),
    total: pages[0]?.total ?? 0,
    counts: pages[0]?.counts,
    areas: pages[0]?.areas ?? {},
  };
}

const queryOf = ({ group, area }: TimelineFilter): string =>
  [...(group ? timelineGroups[group].map((kind) => `&kind=${kind}`) : []), area ? `&area=${area}` : ''].join('');
