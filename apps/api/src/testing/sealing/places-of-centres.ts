import { anId, aPlace } from '@geleit/testing';
import { anOwnRule } from '../bodies.js';
import type { World } from '../use-world.js';
import type { PersonClient } from '../person-client.js';
import { logins, userOf } from '../walls/people.js';
import { names } from './names.js';
import { asPlaces, created, oneACentre, type Place, type Places } from './place.js';

/** Accounts, centres and flats. */
export async function placesOfPeople(world: World): Promise<Record<string, Places>> {
  const lead = await world.as(logins.LEAD);
  const users = await Promise.all([logins.CW2, logins.CW1, logins.LEAD, logins.HAFEN].map((login) => world.as(login)));
  const place = (table: string, id: string): Place => ({
    row: `id = '${id}'`,
    url: `/api/${table}/${id}`,
    reader: lead,
  });
  const accounts = users.map((user) => place('users', userOf(user).id));
  const centres = users.map((user) => place('organisations', userOf(user).organisation.id));
  const homes = await placesOf(world);
  return {
    place: asPlaces(homes),
    user_account: asPlaces(accounts),
    organisation: asPlaces([centres[0], centres[3], centres[3], centres[3]]),
  };
}

/** A reminder has the id of its deadline; its day is read in the calendar of who sees to it. */
export async function inCalendar(worker: PersonClient, due: Places): Promise<Places> {
  const { body } = await worker.post<{ url: string }>('/api/calendar-feeds');
  const url = new URL(body.url).pathname;
  const read = ({ row }: Place): Place => ({ row, url, reader: worker });
  return {
    here: read(due.here),
    'another row': read(due['another row']),
    'another case': read(due['another case']),
    'another centre': read(due['another centre']),
  };
}

export async function settingsPlaces(world: World): Promise<Places> {
  const people = await Promise.all([logins.CW1, logins.CW2, logins.LEAD, logins.HAFEN].map((login) => world.as(login)));
  for (const person of people) await person.patch('/api/me/reminder-settings', { delivery: 'digest' }, 0);
  return asPlaces(
    people.map((reader) => ({ row: `id = '${userOf(reader).id}'`, url: '/api/me/reminder-settings', reader })),
  );
}

/** Two flats of one centre, belonging to no case, and one of another. */
async function placesOf(world: World): Promise<Place[]> {
  const homes: Place[] = [];
  for (const login of [logins.LEAD, logins.LEAD, logins.HLEAD]) {
    const reader = await world.as(login);
    const id = anId();
    await created(reader.put(`/api/places/${id}`, aPlace({ name: `Wohnung ${names[homes.length] ?? ''}` })));
    homes.push({ row: `id = '${id}'`, url: `/api/places/${id}`, reader });
  }
  const [here, next, other] = homes;
  return [here, next, next, other].filter((home) => home !== undefined);
}

/** The own deadline rules of a centre. */
export async function ruleBookPlaces(world: World): Promise<Places> {
  const [here, elsewhere] = await Promise.all(
    [logins.LEAD, logins.HLEAD].map(async (login, index) => {
      const reader = await world.as(login);
      const url = `/api/deadline-rules/${anId()}`;
      await created(reader.put(url, anOwnRule({ name: `Regel von ${names[index] ?? ''}` })));
      return { row: `id = '${userOf(reader).organisation.id}'`, url, reader };
    }),
  );
  return oneACentre([here, elsewhere]);
}
