import type { Person } from '@geleit/domain';
import type { PersonClient } from '../person-client.js';
import { PersonClient as Client } from '../person-client.js';
import { useWorld } from '../use-world.js';
import { ask } from './ask.js';
import { everyRoute, nameOf, type Route, servedPaths } from './every-route.js';
import { expectedAnswer, meaningOf } from './expected-answer.js';
import { everybody, type PersonName, personNames } from './people.js';
import { type Relation, relations, Things } from './things.js';
import { hasValidBody } from './valid-body.js';

const publicRoutes = [
  'GET /api/auth/demo',
  // Calendar programs know no session: the address itself is a secret, and what it shows has no content.
  'GET /api/calendar-feeds/:token.ics',
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/metrics',
  'POST /api/auth/login',
  'POST /api/auth/logout',
  'POST /api/auth/password-proposal',
  'POST /api/auth/refresh',
  'POST /api/invitations/acceptance',
  'POST /api/invitations/preview',
];

/** The document of the API and the page that shows it are as public as the sources. */
const isDocumentation = (path: string): boolean => /^GET \/api\/(docs($|\/)|openapi\.json$)/.test(path);

describe('every route', () => {
  const world = useWorld();
  let routes: Route[];
  let guarded: Route[];
  let people: Record<PersonName, PersonClient>;
  let things: Things;

  beforeAll(async () => {
    routes = everyRoute(world().app);
    // What is deleted is deleted last, after everybody has asked for it.
    guarded = routes.filter(({ rule }) => rule !== 'public').sort((a, b) => rank(a) - rank(b));
    people = await everybody(world());
    things = await Things.make(people);
  }, 60_000);

  const thingFor = (route: Route, relation: Relation, person: PersonName) => {
    const newcomer = nameOf(route) === 'DELETE /api/users/:id' && relation === 'of a colleague';
    const toRemove = newcomer ? things.newcomerOf(person) : things.spareOf(route.path, relation, person);
    return (route.method === 'DELETE' ? toRemove : undefined) ?? things.find(route.path, relation, person);
  };

  it('has a rule that asks the permission matrix, or is on the list of those that serve everybody', () => {
    expect(routes.filter(({ rule }) => rule === undefined).map(nameOf)).toEqual([]);
    expect(routes.filter(({ rule }) => rule === 'public').map(nameOf)).toEqual(publicRoutes);
  });

  it('is declared by a controller: the server answers nothing else below /api', () => {
    const declared = new Set(routes.map((route) => nameOf(route).replace(/:\w+/g, ':')));
    const served = servedPaths(world().app).filter(
      (path) => / \/api\b/.test(path) && !path.startsWith('HEAD') && !isDocumentation(path),
    );
    expect(served.map((path) => path.replace(/:[\w|:]+/g, ':')).filter((path) => !declared.has(path))).toEqual([]);
    expect(served.length).toBeGreaterThan(50);
  });

  it('takes a body that these tests can fill, so that none is left out', () => {
    const unknown = guarded.filter(({ body }) => body && !hasValidBody(body)).map(nameOf);
    expect(unknown).toEqual([]);
  });

  it.each(personNames.flatMap((person) => relations.map((relation) => ({ person, relation }))))(
    'does for $person with what is $relation what the matrix says',
    async ({ person, relation }) => {
      const wrong: string[] = [];
      for (const route of guarded) {
        const thing = thingFor(route, relation, person);
        // What names no record is asked once; not everybody has a colleague.
        if (thing === undefined && (relation !== 'own' || route.path.includes(':'))) continue;
        const expected = expectedAnswer(asPerson(people[person]), route, thing);
        const got = meaningOf(route.method, await ask(people[person], route, thing));
        if (got !== expected) wrong.push(`${nameOf(route)}: ${got} instead of ${expected}`);
      }
      expect(wrong).toEqual([]);
    },
    30_000,
  );

  it.each(personNames)(
    'tells %s the same, byte for byte, of another centre’s record, of none and of a malformed id',
    async (person) => {
      const different: string[] = [];
      for (const route of guarded) {
        const [other, none] = (['of another centre', 'missing'] as const).map((relation) =>
          things.find(route.path, relation, person),
        );
        if (!other || !none || expectedAnswer(asPerson(people[person]), route, other) === 'reached') continue;
        const malformed = { ...none, ids: { id: '42', caseId: "1' or '1'='1", name: '../gender' } };
        const answers = [];
        for (const thing of [other, none, malformed]) answers.push(await ask(people[person], route, thing));
        const told = new Set(answers.map(({ text, headers }) => withoutPlace(text, headers)));
        if (told.size !== 1) different.push(`${nameOf(route)}: ${[...told].join(' | ')}`);
      }
      expect(different).toEqual([]);
    },
  );

  it.each(['nothing', 'a token alone', 'a cookie alone', 'token and cookie of two sessions', 'an altered token'])(
    'refuses who comes with %s',
    async (what) => {
      const { app } = world();
      const { token = '', cookie } = people.CW1;
      const visitors: Record<string, PersonClient> = {
        nothing: new Client(app),
        'a token alone': new Client(app, token),
        'a cookie alone': new Client(app, undefined, cookie),
        'token and cookie of two sessions': new Client(app, token, people.CW2.cookie),
        'an altered token': new Client(app, unsigned(token), cookie),
      };
      const visitor = visitors[what]!;
      const open: string[] = [];
      for (const route of guarded) {
        const { statusCode, text } = await ask(visitor, route, things.find(route.path, 'own', 'CW1'));
        if (statusCode !== 401 || text.includes('"data"')) open.push(`${nameOf(route)}: ${statusCode}`);
      }
      expect(open).toEqual([]);
    },
  );
});

// Withdrawing an invitation removes the invited person as well.
const rank = ({ method, path }: Route): number => (method === 'DELETE' ? (path.includes('invitations') ? 2 : 1) : 0);

function asPerson({ user }: PersonClient): Person {
  return { id: user!.id, role: user!.role as Person['role'], organisationId: user!.organisation.id };
}

/** An answer without what names the request: its path, the moment, the length that follows from both. */
function withoutPlace(text: string, headers: Record<string, unknown>): string {
  const { date: _date, 'content-length': _length, 'content-security-policy': _nonce, ...rest } = headers;
  return JSON.stringify(rest) + text.replace(/"instance":"[^"]*"/, '');
}

/** The same statements under the algorithm "none". */
function unsigned(token: string): string {
  const [, payload = ''] = token.split('.');
  return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${payload}.AA`;
}
