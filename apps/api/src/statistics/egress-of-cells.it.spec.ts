import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';
import type { StatisticsTable } from './tables/table-view.js';
import type { StatisticsDimensions } from './tables/tables.service.js';

const year = 2024;

describe('of the numbers that were written when a year was frozen,', () => {
  const world = useWorld();
  let coordinator: PersonClient;
  let dimensions: StatisticsDimensions;

  beforeAll(async () => {
    coordinator = await world().as(logins.KO);
    dimensions = (await coordinator.get<StatisticsDimensions>(`/api/statistics/dimensions?year=${year}`)).body;
  });

  it('each cell of each table shows its own', async () => {
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

  it('a report shows most: a safe one is not an empty one, at least 96 of 100 of its cells carry a number', async () => {
    const { body } = await coordinator.get<{ chapters: { tables: { rows: { suppressed: boolean }[] }[] }[] }>(
      '/api/statistics/reports/2022',
    );
    const cells = body.chapters.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
    expect(cells.filter(({ suppressed }) => !suppressed).length / cells.length).toBeGreaterThanOrEqual(0.96);
  });
});
