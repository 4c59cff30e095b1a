import { useQuery } from '@tanstack/react-query';
import type { PlaceView } from '../../api/types.js';
import { everyPage } from '../../case-page/data/everyPage.js';
import { useSessionEnd } from '../../case-page/data/useSessionEnd.js';
import { useMayI } from '../../session/me.js';

/** The places of the centre itself. */
export function usePlaces() {
  const mayI = useMayI();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['places'],
    queryFn: ({ signal }) => everyPage<PlaceView>('/places', signal),
    enabled: mayI('list', 'place'),
  });
  useSessionEnd(error);
  return { places: data ?? [], error, isPending, retry: () => void refetch() };
}
