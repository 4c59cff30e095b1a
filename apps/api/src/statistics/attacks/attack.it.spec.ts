import {
  type Ask,
  attack,
  type CellId,
  cellId,
  collect,
  type CubeDimension,
  openSolver,
  type Query,
  type SolveLinear,
  syntheticYear2022,
  yearDimensions,
} from '@geleit/disclosure';
import type { PersonClient } from '../../testing/person-client.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';
import type { StatisticsDimensions } from '../tables/tables.service.js';
import type { StatisticsTable } from '../tables/table-view.js';

const year = 2022;
const records = syntheticYear2022();
/** `npm run test:attack` asks every question there is; a usual run those about who and where from. */
const isFull = process.env['GELEIT_ATTACK'] === 'full';
const some = ['gender', 'majority', 'region', 'residenceGroup', 'exploitationGroup', 'investigation', 'services'];

describe('a patient coordinator', () => {
  const world = useWorld();
  let coordinator: PersonClient;
  let known: CubeDimension[];
  let n: number;
  let truth: ReadonlyMap<CellId, number>;
  let solve: SolveLinear;

  beforeAll(async () => {
    coordinator = await world().as(logins.KO);
    const { body } = await coordinator.get<StatisticsDimensions>(`/api/statistics/dimensions?year=${year}`);
    const names = new Set(isFull ? body.dimensions.map(({ name }) => name) : some);
    known = body.dimensions
      .filter(({ name }) => names.has(name))
      .map(({ name: id, partners, ...rest }) => ({ id, ...rest, partners: partners.filter((one) => names.has(one)) }));
    n = body.method.n;
    truth = countsOf(known);
    solve = await openSolver();
  });

  const overHttp: Ask = async (query) => {
    const { statusCode, body } = await coordinator.post<StatisticsTable>('/api/statistics/tables', { year, ...query });
    return statusCode === 200 ? body.cells : undefined;
  };

  it(
    'asks everything, each way round, twice, and what must not be asked: no answer differs, none is too much',
    async () => {
      const { evidence, contradictions, answeredForbidden } = await collect(n, known, overHttp);
      const report = attack(evidence, truth, { solve, repeated: [evidence] });

      expect(contradictions).toEqual([]);
      expect(answeredForbidden).toEqual([]);
      expect(report.results.filter(({ wins }) => wins)).toEqual([]);
      expect(report.results.length).toBe(11);
    },
    isFull ? 600_000 : 60_000,
  );

  it(
    'would have found people out, had only ones and twos been hidden',
    async () => {
      const { evidence } = await collect(n, known, thresholdOnly(truth));
      const report = attack(evidence, truth, { solve });

      expect(report.isBroken).toBe(true);
      expect(report.results.filter(({ wins }) => wins).map((result) => result.attack)).toContain('totals minus parts');
    },
    isFull ? 600_000 : 60_000,
  );

  it('reads the same number in every format', async () => {
    const query = { year, rows: ['region'], columns: ['gender'] };
    const { body } = await coordinator.post<StatisticsTable>('/api/statistics/tables', query);
    const csv = await coordinator.post('/api/statistics/tables', query, { accept: 'text/csv' });

    const lines = csv.text.split('\r\n').slice(4, 12);
    const values = lines.flatMap((line) => line.split(';').slice(1, 5));
    expect(values).toEqual(body.cells.map(({ value }) => String(value ?? '–')));
  });
});

/** A weak product: exact numbers, of which ones and twos are hidden. */
function thresholdOnly(truth: ReadonlyMap<CellId, number>): Ask {
  return (query: Query) => {
    const asked = [...query.rows, ...query.columns, ...Object.keys(query.filter)];
    const cells = [...truth].filter(([cell]) => {
      const parts = cell.split('&').map((part) => part.split('='));
      return (
        parts.length === asked.length &&
        parts.every(([name = '', code]) => asked.includes(name) && (query.filter[name] ?? code) === code)
      );
    });
    const answers = cells.map(([cell, count]) => {
      const answers = cell.split('&').map((part) => part.split('=') as [string, string]);
      const key = Object.fromEntries(answers.filter(([name]) => !(name in query.filter)));
      return { key, value: count === 1 || count === 2 ? null : count };
    });
    return Promise.resolve(answers.length > 0 ? answers : undefined);
  };
}

/** Exact counts of the invented records, of every cell of one dimension and of two. */
function countsOf(known: readonly CubeDimension[]): ReadonlyMap<CellId, number> {
  const parents = new Map(
    yearDimensions().flatMap(({ parent, id, categories }) =>
      parent === undefined
        ? []
        : categories.map((each) => [`${id}=${each.code}`, [parent, each.parent ?? '']] as const),
    ),
  );
  const sets = records.map(({ answers }) => {
    const given = Object.entries(answers).flatMap(([id, answer]) => [answer].flat().map((code) => [id, code] as const));
    const above = given.flatMap(([id, code]) => {
      const parent = parents.get(`${id}=${code}`);
      return parent ? [[parent[0], parent[1]] as const] : [];
    });
    return new Set([...given, ...above].map(([id, code]) => `${id}=${code}`));
  });
  const counts = new Map<CellId, number>();
  const count = (parts: readonly (readonly [string, string])[]): void => {
    const cell = cellId(
      parts.map(([id]) => id),
      parts.map(([, code]) => code),
    );
    if (counts.has(cell)) return;
    counts.set(cell, sets.filter((set) => parts.every(([id, code]) => set.has(`${id}=${code}`))).length);
  };
  for (const { id, categories, partners } of known) {
    for (const { code } of categories) {
      count([[id, code]]);
      for (const partner of partners) {
        const other = known.find((one) => one.id === partner);
        for (const { code: second } of other?.categories ?? [])
          count([
            [id, code],
            [partner, second],
          ]);
      }
    }
  }
  return counts;
}
