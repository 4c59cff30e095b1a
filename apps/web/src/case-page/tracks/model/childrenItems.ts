import type { CaseFacts, Day } from '../../../api/types.js';
import type { TrackItem, TrackWords } from './model.js';

export type Child = NonNullable<CaseFacts['children']>[number];

interface Place {
  whereabouts: string;
  since: Day | null;
}

/**
 * Where the children are and were: children with the same history share a bar, each place is one piece of it.
 * Without any date only the present place is drawn, from the beginning of the graph; a present place that is
 * undated after dated ones is known for today only.
 */
export function childrenItems(children: readonly Child[], today: Day, words: TrackWords): TrackItem[] {
  return grouped(children).flatMap(({ count, places }, group) =>
    places.map((place, at): TrackItem => {
      const isUndatedPresent = place.since === null && at > 0;
      return {
        id: `child-${group}-${at}`,
        area: 'family',
        form: isUndatedPresent ? 'moment' : 'range',
        from: isUndatedPresent ? today : place.since,
        until: at === places.length - 1 ? null : (places[at + 1]?.since ?? place.since),
        label: words.children(count, place.whereabouts),
        seams: [],
      };
    }),
  );
}

function grouped(children: readonly Child[]) {
  const groups = new Map<string, { count: number; places: Place[] }>();
  for (const child of children) {
    const places = placesOf(child);
    const key = JSON.stringify(places);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { count: 1, places });
  }
  return [...groups.values()];
}

function placesOf(child: Child): Place[] {
  const present = placeOf(child);
  const earlier = (child.earlier ?? []).map(placeOf);
  const dated = earlier
    .filter(({ since }) => since !== null)
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  if (dated.length > 0) return [...dated, present];
  return present.since === null ? [present] : [...earlier.slice(-1), present];
}

const placeOf = ({ whereabouts, since }: { whereabouts: string; since?: Day }): Place => ({
  whereabouts,
  since: since ?? null,
});
