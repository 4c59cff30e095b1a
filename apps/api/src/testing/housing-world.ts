import { aCase, aHousingStay, anId, aPlace } from '@geleit/testing';
import type { Answer, PersonClient } from './person-client.js';
import { useWorld } from './use-world.js';
import { logins } from './walls/people.js';

interface Occupancy extends Record<string, unknown> {
  days: { on: string; places: { id: string; taken: number; capacity: number }[] }[];
}

/** A worker whose clients move in and out, and the lead who keeps the places. */
export class HousingWorld {
  constructor(
    readonly worker: PersonClient,
    readonly lead: PersonClient,
  ) {}

  async newCase(person = this.worker): Promise<string> {
    const at = `/api/cases/${anId()}`;
    const { statusCode, text } = await person.put(at, aCase());
    if (statusCode !== 201) throw new Error(text);
    return at;
  }

  async newPlace(fields: Parameters<typeof aPlace>[0] = {}): Promise<string> {
    const id = anId();
    const body = aPlace({ capacityFrom: '2026-01-01', ...fields });
    const { statusCode, text } = await this.lead.put(`/api/places/${id}`, body);
    if (statusCode !== 201) throw new Error(text);
    return id;
  }

  stay(at: string, fields: Parameters<typeof aHousingStay>[0], person = this.worker): Promise<Answer> {
    return person.put(`${at}/housing-stays/${anId()}`, aHousingStay(fields));
  }

  /** Beds taken and beds there are, day by day. */
  async takenIn(placeId: string, from: string, until: string): Promise<[number, number][]> {
    const { body } = await this.worker.get<Occupancy>(`/api/places/occupancy?from=${from}&until=${until}`);
    return body.days.map(({ places }) => {
      const { taken = -1, capacity = -1 } = places.find(({ id }) => id === placeId) ?? {};
      return [taken, capacity];
    });
  }
}

export function useHousing(): { world: ReturnType<typeof useWorld>; housing: () => HousingWorld } {
  const world = useWorld();
  let housing: HousingWorld;
  beforeAll(async () => {
    housing = new HousingWorld(await world().as(logins.CW1), await world().as(logins.LEAD));
  });
  return { world, housing: () => housing };
}
