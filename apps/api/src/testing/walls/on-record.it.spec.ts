import { asSuperuser } from '../database-of.js';
import type { PersonClient } from '../person-client.js';
import { useWorld } from '../use-world.js';
import { ask } from './ask.js';
import { everyRoute, nameOf, type Route } from './every-route.js';
import { everybody, type PersonName } from './people.js';
import { Things } from './things.js';

/** What tells nothing of a client or a colleague: own rights, the words of the lists, names of the own organisation. */
const notOnRecord = [
  'GET /api/calendar-feeds',
  'GET /api/code-lists',
  'GET /api/code-lists/:name',
  'GET /api/deadline-rules',
  'GET /api/deadline-rules/:id',
  'GET /api/deputies',
  'GET /api/deputies/:id',
  'GET /api/invitations',
  'GET /api/me',
  'GET /api/me/check-words',
  'GET /api/me/reminder-settings',
  'GET /api/organisations/:id',
  'GET /api/recoveries',
  'GET /api/users',
  'GET /api/users/:id',
  'POST /api/deadlines/preview',
];

describe('what a lead does', () => {
  const world = useWorld();
  let lead: PersonClient;
  let people: Record<PersonName, PersonClient>;
  let things: Things;
  let routes: Route[];

  beforeAll(async () => {
    people = await everybody(world());
    lead = people.LEAD;
    things = await Things.make(people);
    routes = everyRoute(world().app).filter(({ rule }) => rule !== undefined && rule !== 'public');
  }, 60_000);

  const eventsOf = (person: PersonClient, outcome: string): Promise<number> =>
    asSuperuser(world(), async (query) => {
      const [row] = await query<{ count: number }>(
        'select count(*)::int as count from audit_event where actor_id = $1 and outcome = $2',
        [person.user?.id, outcome],
      );
      return row?.count ?? 0;
    });

  it('is on record once for every reading that is answered', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      const before = await eventsOf(lead, 'done');
      const { statusCode } = await ask(lead, route, things.find(route.path, 'own', 'LEAD'));
      const events = (await eventsOf(lead, 'done')) - before;
      const expected = statusCode === 200 && !notOnRecord.includes(nameOf(route)) ? 1 : 0;
      if (events !== expected) wrong.push(`${nameOf(route)}: ${events} instead of ${expected} (${statusCode})`);
    }
    expect(wrong).toEqual([]);
  });

  it('is not answered where it cannot be put on record: nothing is shown, nothing is written', async () => {
    const answered: string[] = [];
    await asSuperuser(world(), (query) => query('revoke insert on audit_event from geleit_app'));
    for (const route of routes) {
      const { statusCode, text } = await ask(lead, route, things.find(route.path, 'own', 'LEAD'));
      if (statusCode < 400) answered.push(nameOf(route));
      else if (statusCode >= 500)
        expect(text).toMatch(/^\{"type":"urn:geleit:problem:server\.failed",[^[]*"errors":\[\]\}$/);
    }
    await asSuperuser(world(), (query) => query('grant insert on audit_event to geleit_app'));
    expect(answered).toEqual(notOnRecord);
  });

  it('is on record once for every refusal as well', async () => {
    const { KO: coordinator } = people;
    const missing: string[] = [];
    for (const route of routes) {
      const before = await eventsOf(coordinator, 'refused');
      const { statusCode } = await ask(coordinator, route, things.find(route.path, 'own', 'KO'));
      if (statusCode === 403 && (await eventsOf(coordinator, 'refused')) !== before + 1) missing.push(nameOf(route));
    }
    expect(missing).toEqual([]);
  });
});
