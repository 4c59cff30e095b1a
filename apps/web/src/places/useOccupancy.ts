import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { Day, Occupancy } from '../api/types.js';
import { useSessionEnd } from '../case-page/data/useSessionEnd.js';
import { dayPlus } from '../format/dates.js';

export const weeksShown = 8;

/** How full every place of the centre is, from a day on, for eight weeks. */
export function useOccupancy(from: Day) {
  const until = dayPlus(from, weeksShown * 7 - 1);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['places', 'occupancy', from],
    queryFn: ({ signal }) => api<Occupancy>(`/places/occupancy?from=${from}&until=${until}`, { signal }),
  });
  useSessionEnd(error);
  return { occupancy: data, error, isPending, retry: () => void refetch() };
}
