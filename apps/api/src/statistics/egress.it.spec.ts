import { type Published, publishedFigures, share } from '@geleit/disclosure';
import { strFromU8, unzipSync } from 'fflate';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { ask } from '../testing/walls/ask.js';
import { everyRoute, nameOf } from '../testing/walls/every-route.js';
import { logins } from '../testing/walls/people.js';
import { mediaTypes } from './files/file-formats.js';
import { inWords, numbersIn, textOf } from './testing/numbers-in-files.js';
import type { StatisticsTable } from './tables/table-view.js';
import type { StatisticsDimensions } from './tables/tables.service.js';

const year = 2024;
/** Fields that say which year, which version, which page, how the numbers were made: no number of a cube. */
const logistics = new Set([
  'year',
  'years',
  'frozenYears',
  'from',
  'to',
  'version',
  'page',
  'perPage',
  'total',
  'd',
  'js',
  'smallestShown',
  'minCentres',
  'smallestBase',
  'smallestDifference',
  'escalateDaysBefore',
  'idleSeconds',
  'number',
]);

describe('no number reaches the network office but those of the cube:', () => {
  const world = useWorld();
  let coordinator: PersonClient;
  let allowed: Set<number>;
  let dimensions: StatisticsDimensions;

  beforeAll(async () => {
    coordinator = await world().as(logins.KO);
    allowed = await numbersOfCubes();
    dimensions = (await coordinator.get<StatisticsDimensions>(`/api/statistics/dimensions?year=${year}`)).body;
  });

  /** Values of all frozen cubes, their percentages of any published base, and figures published elsewhere. */
  const numbersOfCubes = (): Promise<Set<number>> =>
    asSuperuser(world(), async (query) => {
      const cells = await query<{ value: number }>(
        'select distinct value from statistics.cell where value is not null',
      );
      const totals = await query<{ n: number; centres: number; contacts: number | null }>(
        `select n, centres, (layout->'contacts'->>'n')::int as contacts from statistics.year where state = 'frozen'`,
      );
      const values = [
        ...cells.map(({ value }) => value),
        ...totals.flatMap(({ n, centres, contacts }) => [n, centres, contacts ?? n]),
      ];
      const bases = [...new Set(values)] as Published[];
      const shares = bases.flatMap((part) => bases.flatMap((base) => (part <= base ? (share(part, base) ?? []) : [])));
      return new Set<number>([...values, ...shares, ...publishedFigures.map(({ value }) => value)]);
    });

  const strangersIn = (answer: unknown, field = ''): string[] => {
    if (typeof answer === 'number') return logistics.has(field) || allowed.has(answer) ? [] : [`${field}: ${answer}`];
    if (Array.isArray(answer)) return answer.flatMap((one) => strangersIn(one, field));
    if (typeof answer !== 'object' || answer === null) return [];
    return Object.entries(answer).flatMap(([name, value]) => strangersIn(value, name));
  };

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
      if (statusCode !== 200 || nameOf(route) === 'GET /api/metrics' || isReadiness(nameOf(route))) continue;
      answered += 1;
      strangers.push(...strangersIn(body).map((one) => `${nameOf(route)} ${one}`));
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
      if (statusCode === 200) strangers.push(...strangersIn({ ...body, total: undefined, sum: body['total'] }));
    }
    expect(strangers).toEqual([]);
    expect(asked.length).toBeGreaterThan(300);
  }, 60_000);

  it('each cell is the one that was written when the year was frozen', async () => {
    const rows = await asSuperuser(world(), (query) =>
      query<{ table_id: string; codes: string[]; value: number | null }>(
        `select table_id, codes, value from statistics.cell where year = $1 and cube = 'cases'`,
        [year],
      ),
    );
    const nameOfCell = (answers: readonly string[]): string => [...answers].sort().join('&');
    const written = new Map(
      rows.map(({ table_id: id, codes, value }) => {
        const answers = id.split('×').map((name, index) => `${name}=${codes[index] ?? ''}`);
        return [nameOfCell(answers), value] as const;
      }),
    );
    const wrong: string[] = [];
    for (const { name, partners, categories } of dimensions.dimensions) {
      const filter = { [name]: categories[0]?.code ?? '' };
      const queries = [
        { rows: [name], filter: {} },
        { rows: [name], columns: partners.slice(0, 1), filter: {} },
        { rows: partners.slice(-1), filter },
      ];
      for (const query of queries) {
        const asked = { year, ...query };
        const { statusCode, body } = await coordinator.post<StatisticsTable>('/api/statistics/tables', asked);
        for (const { key, value } of statusCode === 200 ? body.cells : []) {
          const cell = nameOfCell(Object.entries({ ...key, ...query.filter }).map((one) => one.join('=')));
          if (written.get(cell) !== value) wrong.push(cell);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(written.size).toBeGreaterThan(10_000);
  });

  it.each(['csv', 'xlsx', 'pdf'] as const)(
    'not by a report or a table as %s',
    async (format) => {
      const report = await coordinator.call('GET', `/api/statistics/reports/${year}.${format}`);
      const table = await coordinator.call(
        'POST',
        '/api/statistics/tables',
        { year, rows: ['ageGroup'], columns: ['residenceGroup'] },
        { accept: mediaTypes[format] },
      );
      expect([report.statusCode, table.statusCode]).toEqual([200, 200]);
      const raw = await Promise.all([rawOf(`/api/statistics/reports/${year}.${format}`), rawTable(format)]);
      for (const bytes of raw) {
        const text = await textOf(bytes, format);
        const strangers = numbersIn(text).filter((number) => !allowed.has(number) && !inWords.has(number));
        expect([...new Set(strangers)]).toEqual([]);
        expect(numbersIn(text).length).toBeGreaterThan(20);
      }
    },
    30_000,
  );

  it('a spreadsheet has neither hidden sheets nor formulas, caches or links', async () => {
    const bytes = await rawOf(`/api/statistics/reports/${year}.xlsx`);
    const files = unzipSync(bytes);
    const everything = Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n');

    expect(Object.keys(files).filter((name) => /pivot|external|vba|comments|calcChain|docProps/i.test(name))).toEqual(
      [],
    );
    expect(everything).not.toMatch(/<f>|<f |state="(very)?hidden"|hidden="1"|<hyperlink/i);
    expect(Object.keys(files).filter((name) => name.includes('worksheets/')).length).toBeGreaterThan(30);
  });

  it('a file of a frozen year is the same for ever, byte for byte', async () => {
    for (const format of ['csv', 'xlsx', 'pdf', 'json']) {
      const [one, other] = [
        await rawOf(`/api/statistics/reports/2022.${format}`),
        await rawOf(`/api/statistics/reports/2022.${format}`, 'KO2'),
      ];
      expect(one.equals(other)).toBe(true);
    }
  }, 30_000);

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

  it('a safe report is not an empty one: at least 96 of 100 of its cells carry a number', async () => {
    const { body } = await coordinator.get<{ chapters: { tables: { rows: { suppressed: boolean }[] }[] }[] }>(
      '/api/statistics/reports/2022',
    );
    const cells = body.chapters.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
    expect(cells.filter(({ suppressed }) => !suppressed).length / cells.length).toBeGreaterThanOrEqual(0.96);
  });

  const rawOf = async (url: string, who: 'KO' | 'KO2' = 'KO'): Promise<Buffer> => raw('GET', url, who);
  const rawTable = (format: 'csv' | 'xlsx' | 'pdf'): Promise<Buffer> =>
    raw('POST', '/api/statistics/tables', 'KO', mediaTypes[format], {
      year,
      rows: ['ageGroup'],
      columns: ['residenceGroup'],
    });
  const raw = async (
    verb: 'GET' | 'POST',
    url: string,
    who: 'KO' | 'KO2',
    accept = '*/*',
    body?: object,
  ): Promise<Buffer> => {
    const { token, cookie } = await world().as(logins[who]);
    const answer = await world().app.inject({
      method: verb,
      url,
      headers: { authorization: `Bearer ${token ?? ''}`, cookie: cookie ?? '', accept, 'accept-language': 'de' },
      ...(body ? { payload: body } : {}),
    });
    return answer.rawPayload;
  };
});

/** Counts of releases are what readiness is for; they are no number of a person. */
const isReadiness = (name: string): boolean => name.includes('/readiness');
