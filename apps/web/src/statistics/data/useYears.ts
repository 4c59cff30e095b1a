import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import type { Readiness, StatisticsYear } from './year.js';

export const useYears = () =>
  useQuery({
    queryKey: ['statistics', 'years'],
    queryFn: ({ signal }) => api<{ data: readonly StatisticsYear[] }>('/statistics/years', { signal }),
  });

/** Who has finished, and whether that suffices; asked again while the page stands open. */
export const useReadiness = (year: number | null) =>
  useQuery({
    queryKey: ['statistics', 'readiness', year],
    queryFn: ({ signal }) => api<Readiness>(`/statistics/years/${year ?? 0}/readiness`, { signal }),
    enabled: year !== null,
  });

/** The year that needs somebody now: the newest being collected, else the newest open one, else the newest. */
export function yearAtWork(years: readonly StatisticsYear[]): StatisticsYear | undefined {
  const newest = years.toSorted((a, b) => b.year - a.year);
  return (
    newest.find(({ state }) => state === 'collecting') ?? newest.find(({ state }) => state === 'open') ?? newest[0]
  );
}
