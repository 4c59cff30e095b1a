import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { ask } from '../testing/walls/ask.js';
import { everyRoute, nameOf } from '../testing/walls/every-route.js';
import { logins } from '../testing/walls/people.js';
import type { StatisticsDimensions } from './tables/tables.service.js';
import { numbersOfCubes, strangersIn } from './testing/numbers-of-cubes.js';

const year = 2024;

describe('no number reaches the network office but those of the cube:', () => {
  const world = useWorld();
  let coordinator: PersonClient;
  let allowed: ReadonlySet<number>;
  let dimensions: StatisticsDimensions;

  beforeAll(async () => {
    coordinator = await world().as(logins.KO);
    allowed = await numbersOfCubes(world());
    dimensions = (await coordinator.get<StatisticsDimensions>(`/api/statistics/dimensions?year=${year}`)).body;
  });

  it('not by any route that a coordinator may ask', async () => {
    const routes = everyRoute(world().app).filter(({ method: verb, rule }) => verb === 'GET' && rule !== undefined);
    const strangers: string[] = [];
    let answered = 0;
    for (const route of routes) {
      const { statusCode, body } = await ask(coordinator, route, {
        ids: { year: String(year) },
        access: null,
        seenAs: 'me',
      });
      if (statusCode !== 200 || nameOf(route) === 'GET /api/metrics') continue;
      answered += 1;
      strangers.push(...strangersIn(body, allowed).map((one) => `${nameOf(route)} ${one}`));
    }
    expect(strangers).toEqual([]);
    expect(answered).toBeGreaterThan(10);
  });

  it('not by any table, of one question or two, with or without a filter', async () => {
    const strangers: string[] = [];
    const asked = dimensions.dimensions.flatMap(({ name, partners, categories }) => [
      { rows: [name] },
      ...partners.filter((partner) => name < partner).map((partner) => ({ rows: [name], columns: [partner] })),
      { rows: partners.slice(0, 1), filter: { [name]: categories[0]?.code } },
    ]);
    for (const query of asked) {
      const { body, statusCode } = await coordinator.post('/api/statistics/tables', { year, ...query });
      if (statusCode === 200)
        strangers.push(...strangersIn({ ...body, total: undefined, sum: body['total'] }, allowed));
    }
    expect(strangers).toEqual([]);
    expect(asked.length).toBeGreaterThan(300);
  }, 60_000);

  it('nobody else is told anything', async () => {
    for (const name of ['ADM', 'DPO', 'CW1', 'LEAD'] as const) {
      const person = await world().as(logins[name]);
      const answers = [
        await person.get(`/api/statistics/reports/${year}`),
        await person.get('/api/statistics/dimensions'),
        await person.post('/api/statistics/tables', { year, rows: ['gender'] }),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
    }
  });
});
