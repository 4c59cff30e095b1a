import type { Answer, PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { ask } from '../testing/walls/ask.js';
import { everyRoute, nameOf, type Route } from '../testing/walls/every-route.js';
import { everybody, type PersonName } from '../testing/walls/people.js';
import { Things } from '../testing/walls/things.js';
import { complaintsAbout } from './complaints-about.js';
import type { Schema } from './schema-of-type.js';

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Schema> }>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Schema> };
}

const world = useWorld();
let people: Record<PersonName, PersonClient>;
let things: Things;
let document: Document;

beforeAll(async () => {
  people = await everybody(world());
  things = await Things.make(people);
  document = (await world().anyone().get<Document & Record<string, unknown>>('/api/openapi.json')).body;
}, 60_000);

/** What differs between an answer and what the document says of this route and status. */
function differences(route: Route, answer: Answer): string[] {
  const path = route.path.replace(/:(\w+)/g, '{$1}');
  const documented = document.paths[path]?.[route.method.toLowerCase()]?.responses[answer.statusCode];
  const response = documented?.$ref
    ? document.components.responses[documented.$ref.split('/').at(-1) ?? '']
    : documented;
  const said = `${nameOf(route)} ${answer.statusCode}`;
  if (!response) return [`${said} is not documented`];
  const type = String(answer.headers['content-type']).split(';')[0] ?? '';
  const { content } = response as { content?: Record<string, { schema: Schema }> };
  if (!content) return answer.text === '' ? [] : [`${said} is documented as empty`];
  const schema = (content[type] ?? content['*/*'])?.schema;
  if (!schema) return [`${said} with ${type} is not documented`];
  const answered = type.endsWith('json') ? answer.body : answer.text;
  return complaintsAbout(answered, schema, document.components.schemas).map((complaint) => `${said}: ${complaint}`);
}

const asking: readonly PersonName[] = ['CW1', 'LEAD', 'KO', 'ADM', 'DPO'];
const deletesLast = (a: Route, b: Route): number => Number(a.method === 'DELETE') - Number(b.method === 'DELETE');

/** Their success needs a story of its own, which is told beside each of them; here they refuse. */
const refusingHere = [
  'DELETE /api/cases/:caseId/documents/:id',
  'DELETE /api/releases/:year/completion',
  'DELETE /api/statistics/saved-tables/:id',
  'DELETE /api/statistics/years/:year/freeze',
  'DELETE /api/users/:id',
  'PATCH /api/users/:id',
  'POST /api/cases/:caseId/links',
  'POST /api/me/password',
  'POST /api/organisations/:id/founding',
  'POST /api/recoveries/:id/redemption',
  'POST /api/releases/:year/completion',
  'POST /api/statistics/years/:year/collection',
  'POST /api/statistics/years/:year/freeze',
  'POST /api/support-steps',
  'POST /api/users/:id/confirmation',
  'PUT /api/cases/:caseId/documents/:id/chunks/:number',
  'PUT /api/cases/:caseId/links/:id',
  'PUT /api/deputies/:id',
];

describe('every answer', () => {
  it('has the shape that the document says, to readers and writers, refusals too', async () => {
    const routes = everyRoute(world().app)
      .filter(({ rule }) => rule !== 'public')
      .sort(deletesLast);
    const wrong = new Set<string>();
    const statuses = new Map<string, number[]>();

    for (const route of routes) {
      for (const person of asking) {
        const answer = await ask(people[person], route, things.find(route.path, 'own', person));
        statuses.set(nameOf(route), [...(statuses.get(nameOf(route)) ?? []), answer.statusCode]);
        for (const difference of differences(route, answer)) wrong.add(difference);
      }
      const missing = await ask(people.CW1, route, things.find(route.path, 'missing', 'CW1'));
      for (const difference of differences(route, missing)) wrong.add(difference);
    }

    // A PATCH names a version that nobody has: its 412 shows the record too.
    const refusing = [...statuses].filter(([, codes]) => codes.every((code) => code >= 300 && code !== 412));
    expect([...wrong]).toEqual([]);
    expect(refusing.map(([route]) => route).sort()).toEqual(refusingHere);
  }, 60_000);
});
