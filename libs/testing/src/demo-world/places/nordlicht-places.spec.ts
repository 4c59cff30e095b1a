import { bedsOn, firstOverbookedDay, overlap, takesBedOn, todayIn } from '@geleit/domain';
import { DemoCalendar } from '../plan/demo-calendar.js';
import { planDemoWorld } from '../plan/plan-demo-world.js';

describe.each(['2026-11-23T12:00:00Z', '2026-01-27T09:44:00Z', '2028-02-29T22:59:59Z'])(
  'the flats of the demo world loaded at %s',
  (now) => {
    const { cases, places } = planDemoWorld(new DemoCalendar(new Date(now)));
    const staysOf = ({ records }: (typeof cases)[number]) =>
      records.flatMap((one) => (one.kind === 'housingStay' ? [one.fields] : []));
    const stays = cases.flatMap(staysOf);
    const today = todayIn('Europe/Berlin', Date.parse(now));
    const livesThere = (placeId: string) =>
      stays.filter((stay) => stay.placeId === placeId && takesBedOn(stay, today)).length;

    it('are never fuller than they have beds', () => {
      const overbooked = places.filter(({ id, fields }) =>
        firstOverbookedDay(
          fields.capacities,
          stays.filter(({ placeId }) => placeId === id),
        ),
      );
      expect(overbooked).toEqual([]);
    });

    it('have people in each of them, one flat full and a bed free elsewhere', () => {
      const free = places.map(({ id, fields }) => bedsOn(fields.capacities, today) - livesThere(id));
      expect(places.every(({ id }) => livesThere(id) > 0)).toBe(true);
      expect([Math.min(...free), Math.max(...free) > 0]).toEqual([0, true]);
    });

    it('are nobody’s second home on the same day', () => {
      const twice = cases.filter((one) => {
        const own = staysOf(one);
        return own.some((stay, at) => own.slice(at + 1).some((other) => overlap(stay, other)));
      });
      expect(twice.map(({ fields }) => fields.code)).toEqual([]);
    });

    it('and all other records are told of past days only', () => {
      const ahead = cases.flatMap(({ records }) => records).filter(({ createdAt }) => createdAt > new Date(now));
      expect(ahead).toEqual([]);
    });
  },
);
