import { strFromU8, unzipSync } from 'fflate';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';
import { mediaTypes } from './files/file-formats.js';
import { syntheticColumns } from './formats/synthetic-records.js';
import { inWords, numbersIn, textOf } from './testing/numbers-in-files.js';
import { numbersOfCubes, strangersIn } from './testing/numbers-of-cubes.js';
import type { StatisticsTable } from './tables/table-view.js';

const year = 2024;

describe('no number reaches the network office by a file but those of the cube:', () => {
  const world = useWorld();
  let coordinator: PersonClient;
  let allowed: ReadonlySet<number>;

  beforeAll(async () => {
    coordinator = await world().as(logins.KO);
    allowed = await numbersOfCubes(world());
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
    for (const file of ['2022.csv', '2022.xlsx', '2022.pdf', '2022.json', '2022/htcds.json', '2022/synthetic.csv']) {
      const [one, other] = [
        await rawOf(`/api/statistics/reports/${file}`),
        await rawOf(`/api/statistics/reports/${file}`, 'KO2'),
      ];
      expect(one.equals(other)).toBe(true);
    }
  }, 30_000);

  it('not by the totals in the names of HTCDS', async () => {
    const { statusCode, body } = await coordinator.get<{ fields: { values: unknown[] }[] }>(
      `/api/statistics/reports/${year}/htcds.json`,
    );

    expect(statusCode).toBe(200);
    expect(strangersIn(body, allowed)).toEqual([]);
    expect(body.fields.flatMap(({ values }) => values).length).toBeGreaterThan(100);
  });

  it('not by the invented records: they have no number but the year, and add up to what is published', async () => {
    const text = (await rawOf(`/api/statistics/reports/${year}/synthetic.csv`)).toString('utf8');
    const [head = [], ...rows] = text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const wrong: string[] = [];
    let compared = 0;
    for (const [column, dimension] of syntheticColumns) {
      const place = head.indexOf(column);
      const { body } = await coordinator.post<StatisticsTable>('/api/statistics/tables', { year, rows: [dimension] });
      for (const { key, value } of body.cells) {
        const drawn = rows.filter((row) => row[place]?.split(';').includes(key[dimension] ?? '')).length;
        if (value !== null && drawn !== value) wrong.push(`${column} ${key[dimension] ?? ''}: ${drawn}`);
        compared += value === null ? 0 : 1;
      }
    }

    expect(numbersIn(text).filter((number) => number !== year && !inWords.has(number))).toEqual([]);
    expect(allowed.has(rows.length)).toBe(true);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(40);
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
