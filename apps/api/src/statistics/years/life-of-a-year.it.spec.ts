import { asSuperuser } from '../../testing/database-of.js';
import type { PersonClient } from '../../testing/person-client.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';
import type { StatisticsTable } from '../tables/table-view.js';
import type { StatisticsYear, YearReadiness } from './year-view.js';

const collected = new Date().getUTCFullYear() - 1;
const running = collected + 1;

describe('a year of the national statistics', () => {
  const world = useWorld();
  let first: PersonClient;
  let second: PersonClient;
  let worker: PersonClient;

  beforeAll(async () => {
    first = await world().as(logins.KO);
    second = await world().as(logins.KO2);
    worker = await world().as(logins.CW1);
  });

  const freeze = (person: PersonClient, year = collected) =>
    person.post<StatisticsYear & { type: string }>(`/api/statistics/years/${year}/freeze`);
  const counted = (sql: string): Promise<number> =>
    asSuperuser(world(), async (query) => {
      const [row] = await query<{ count: number }>(sql, [collected]);
      return row?.count ?? -1;
    });
  const releases = () => counted('select count(*)::int as count from statistics.release where year = $1');
  const cells = () => counted('select count(*)::int as count from statistics.cell where year = $1');
  const table = (year: number) =>
    first.post<StatisticsTable & { type: string }>('/api/statistics/tables', { year, rows: ['gender'] });

  it('shows the network office which centres have finished before it is frozen, and no number of anything', async () => {
    const { body } = await first.get<YearReadiness>(`/api/statistics/years/${collected}/readiness`);

    expect(body).toMatchObject({ state: 'collecting', isEnough: { records: true, centres: true }, hindrances: [] });
    expect(body.centres).toHaveLength(43);
    expect(body.centres.filter(({ finishedOn }) => finishedOn !== null)).toHaveLength(17);
    expect(Object.keys(body.centres[0] ?? {}).sort()).toEqual(['finishedOn', 'organisation', 'remindedOn']);
    const { body: frozen } = await first.get<YearReadiness>('/api/statistics/years/2024/readiness');
    expect(frozen).toMatchObject({ hindrances: ['frozen'], centres: [] });
    const asked = await table(collected);
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toMatchObject({ nearest: { year: 2024, rows: ['gender'] }, frozenYears: [2024, 2023, 2022] });
    expect((await first.get(`/api/statistics/reports/${collected}`)).statusCode).toBe(422);
    expect(await cells()).toBe(0);
  });

  it('is opened once, goes on to collecting and never back', async () => {
    const opened = await first.post<StatisticsYear>('/api/statistics/years', { year: 2060, countries: ['AL', 'DE'] });
    const again = await second.post('/api/statistics/years', { year: 2060 });
    const moved = await first.post('/api/statistics/years/2060/collection');
    const back = await second.post('/api/statistics/years/2060/collection');

    expect([opened.statusCode, again.statusCode, moved.statusCode, back.statusCode]).toEqual([201, 409, 200, 409]);
    expect(opened.body).toMatchObject({ state: 'open', n: null, freezeAsked: null });
    await expect(
      asSuperuser(world(), (query) => query(`update statistics.year set state = 'open' where year = 2060`)),
    ).rejects.toMatchObject({ code: 'GL002' });
  });

  it('cannot be frozen while it runs, nor with fewer records or centres than protect anybody', async () => {
    const early = await freeze(first, running);
    await first.post('/api/statistics/years', { year: 2021 });
    const few = await freeze(first, 2021);

    expect([early.statusCode, few.statusCode]).toEqual([409, 409]);
    expect(early.body.type).toContain('statistics.yearNotOver');
    expect(few.body.type).toBe('urn:geleit:problem:statistics.tooFew');
    expect(Object.keys(few.body).sort()).toEqual(['detail', 'errors', 'instance', 'status', 'title', 'type']);
  });

  it('waits for a second person: the first one asks, may ask again, and may take it back', async () => {
    const asked = await freeze(first);
    const askedAgain = await freeze(first);
    const takenBack = await first.delete(`/api/statistics/years/${collected}/freeze`);
    const { body: years } = await second.get<{ data: StatisticsYear[] }>('/api/statistics/years');

    expect([asked.statusCode, askedAgain.statusCode, takenBack.statusCode]).toEqual([202, 202, 204]);
    expect(asked.body.freezeAsked).toMatchObject({ byMe: true });
    expect(years.data.find(({ year }) => year === collected)).toMatchObject({ state: 'collecting', freezeAsked: null });
  });

  it('stays as it was when a freeze breaks half-way', async () => {
    const before = await releases();
    await asSuperuser(world(), (query) =>
      query(`create function break_off() returns trigger language plpgsql as $$ begin
          perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
        create trigger break_off before update of state on statistics.year for each row
          when (new.state = 'frozen') execute function break_off();`),
    );
    await freeze(first);

    const broken = await freeze(second);

    await asSuperuser(world(), (query) => query('drop trigger break_off on statistics.year'));
    expect(broken.statusCode).toBeGreaterThanOrEqual(500);
    expect([await releases(), await cells()]).toEqual([before, 0]);
    expect((await table(collected)).statusCode).toBe(422);
  }, 120_000);

  it('is frozen by two: numbers appear, records and key are destroyed, and it cannot be frozen again', async () => {
    const frozen = await freeze(second);

    expect(frozen.statusCode).toBe(200);
    expect(frozen.body).toMatchObject({ state: 'frozen', n: 587, centres: 17 });
    expect(await releases()).toBe(0);
    expect(
      await counted(
        'select count(public_key)::int + count(private_key)::int as count from statistics.year where year = $1',
      ),
    ).toBe(0);
    const { body } = await table(collected);
    expect(body.total).toBe(587);
    const again = await freeze(first);
    expect([again.statusCode, again.body.type]).toEqual([409, 'urn:geleit:problem:statistics.frozen']);
  }, 120_000);

  it('gives the same answer for ever, and nobody changes a number of it, not even the owner of the table', async () => {
    const before = await table(2022);
    const attempts = [
      'update statistics.cell set value = 1 where year = 2022',
      'delete from statistics.cell where year = 2022',
      'truncate statistics.cell',
      `insert into statistics.cell values (2022, 'cases', 'gender', 99, '{x}', 5, false)`,
      `update statistics.year set n = 1 where year = 2022`,
      `delete from statistics.year where year = 2022`,
      `insert into statistics.release values (gen_random_uuid(), 2022, decode(repeat('00', 1072), 'hex'))`,
    ];
    const refused = await asSuperuser(world(), async (query) => {
      const codes: string[] = [];
      for (const attempt of attempts) {
        codes.push(
          await query(attempt).then(
            () => 'done',
            (failure: unknown) => (failure as { code: string }).code,
          ),
        );
      }
      return codes;
    });

    expect(refused).toEqual(attempts.map((attempt) => (attempt.includes('release') ? 'GL003' : 'GL002')));
    expect((await table(2022)).body).toEqual(before.body);
  });

  it('has its errors told in words, its numbers stay', async () => {
    const before = await table(2023);
    const added = await first.post('/api/statistics/years/2023/errata', { text: 'Eine Stelle hat doppelt gemeldet.' });
    const early = await first.post(`/api/statistics/years/${running}/errata`, { text: 'Zu früh.' });

    expect([added.statusCode, early.statusCode]).toEqual([201, 409]);
    const report = await second.get<{ errata: { text: string }[] }>('/api/statistics/reports/2023');
    expect(report.body.errata.map(({ text }) => text)).toEqual(['Eine Stelle hat doppelt gemeldet.']);
    expect((await table(2023)).body).toEqual(before.body);
    expect((await worker.get<{ data: StatisticsYear[] }>('/api/statistics/years')).body.data[0]?.errata).toEqual([]);
  });
});
