import { attack, collect, collectSets, evidenceOf, openSolver, seeded, type SolveLinear } from '@geleit/disclosure';
import { draftOf2022, productCube, truthOf } from '@geleit/disclosure/testing';
import type { PersonClient } from '../../testing/person-client.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';
import type { StatisticsTable } from '../tables/table-view.js';
import { overHttp } from '../testing/ask-over-http.js';

const year = 2022;
/** The records of the demo world in this year, counted anew with the same noise: exact counts and all. */
const draft = draftOf2022(seeded(year, 1));
/** `npm run test:attack` asks every question there is; a usual run those about who and where from. */
const isFull = process.env['GELEIT_ATTACK'] === 'full';
const some = ['gender', 'majority', 'region', 'residenceGroup', 'exploitationGroup', 'investigation', 'services'];
const patience = isFull ? 600_000 : 60_000;

describe('a patient coordinator', () => {
  const world = useWorld();
  let coordinator: PersonClient;
  let solve: SolveLinear;

  beforeAll(async () => {
    coordinator = await world().as(logins.KO);
    solve = await openSolver();
  });

  it(
    'asks everything, each way round, twice, and what must not be asked: no answer differs, none is too much',
    async () => {
      const { n, dimensions, ask } = await overHttp(coordinator, year, isFull ? undefined : some);
      const { evidence, contradictions, answeredForbidden } = await collect(n, dimensions, ask);
      const report = attack(evidence, truthOf(draft), { solve, repeated: [evidence] });

      expect(contradictions).toEqual([]);
      expect(answeredForbidden).toEqual([]);
      expect(report.results.filter(({ wins }) => wins)).toEqual([]);
      expect(report.results.length).toBe(11);
      const published = evidenceOf(productCube(draft)).cells;
      expect([...evidence.cells].filter(([cell, value]) => published.get(cell) !== value)).toEqual([]);
    },
    patience,
  );

  it(
    'asks for sets of answers, and is refused each',
    async () => {
      const { dimensions, askTotal } = await overHttp(coordinator, year, isFull ? undefined : some);
      const sets = await collectSets(dimensions, askTotal, seeded(5), 20);

      expect(sets.filter(({ codes }) => codes.length > 1)).toEqual([]);
    },
    patience,
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
