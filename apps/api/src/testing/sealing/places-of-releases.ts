import type { PersonClient } from '../person-client.js';
import type { World } from '../use-world.js';
import { logins, userOf } from '../walls/people.js';
import { created, type Place } from './place.js';

const year = new Date().getUTCFullYear();

/** The release of a case whose client has agreed. */
export async function releasePlace(worker: PersonClient, at: string): Promise<[Place]> {
  await created(worker.put(`${at}/release`, { year }));
  return [{ row: `case_id = '${at.split('/').at(-1) ?? ''}'`, url: `${at}/release`, reader: worker }];
}

/** One row a centre that has finished a year. */
export async function contactReleasePlaces(world: World): Promise<Place[]> {
  const places: Place[] = [];
  for (const login of [logins.LEAD, logins.HLEAD]) {
    const reader = await world.as(login);
    await reader.post(`/api/releases/${year}/completion`);
    const row = `organisation_id = '${userOf(reader).organisation.id}'`;
    places.push({ row, url: `/api/releases?year=${year}`, reader });
  }
  return places;
}
