import { setTimeout as wait } from 'node:timers/promises';
import { asSuperuser } from '../../testing/database-of.js';
import type { PersonClient } from '../../testing/person-client.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';
import type { StatisticsYear } from './year-view.js';

const collected = new Date().getUTCFullYear() - 1;

describe('the thread that counts a year', () => {
  const world = useWorld();
  let first: PersonClient;
  let second: PersonClient;

  beforeAll(async () => {
    first = await world().as(logins.KO);
    second = await world().as(logins.KO2);
    await freeze(first);
  });

  const freeze = (person: PersonClient) =>
    person.post<StatisticsYear & { type: string }>(`/api/statistics/years/${collected}/freeze`);
  const stateOfYear = () =>
    asSuperuser(world(), (query) =>
      query<{ state: string; keys: number; releases: number; cells: number }>(
        `select state, num_nonnulls(public_key, private_key) as keys,
           (select count(*)::int from statistics.release r where r.year = y.year) as releases,
           (select count(*)::int from statistics.cell c where c.year = y.year) as cells
         from statistics.year y where year = $1`,
        [collected],
      ),
    );

  it('leaves the year as it was when a box does not open', async () => {
    const broken = `insert into statistics.release values (gen_random_uuid(), $1, decode(repeat('07', 1072), 'hex'))`;
    await asSuperuser(world(), (query) => query(broken, [collected]));
    const before = await stateOfYear();

    const { statusCode } = await freeze(second);

    expect(statusCode).toBe(500);
    expect(await stateOfYear()).toEqual(before);
    expect(before).toMatchObject([{ state: 'collecting', keys: 2, cells: 0 }]);
    await asSuperuser(world(), (query) =>
      query(`delete from statistics.release where year = $1 and box = decode(repeat('07', 1072), 'hex')`, [collected]),
    );
  }, 120_000);

  it('leaves the year as it was when the connection is lost while it counts', async () => {
    const before = await stateOfYear();
    const freezing = freeze(second);
    await asSuperuser(world(), async (query) => {
      // It has fetched the last box and waits for the numbers.
      const counting = `select pid from pg_stat_activity where query = 'close boxes' and state = 'idle in transaction'`;
      let [found] = await query<{ pid: number }>(counting);
      while (!found) [found] = await query<{ pid: number }>(counting);
      await query('select pg_terminate_backend($1)', [found.pid]);
    });
    const { statusCode } = await freezing;

    expect(statusCode).toBe(503);
    expect(await stateOfYear()).toEqual(before);
    expect((await first.get('/api/health/live')).statusCode).toBe(200);
  }, 120_000);

  it('lets everybody else be answered while it counts', async () => {
    const waits: number[] = [];
    const stop = new AbortController();
    const asking = (async () => {
      let last = performance.now();
      while (!stop.signal.aborted) {
        await first.get('/api/health/live');
        const now = performance.now();
        waits.push(now - last);
        last = now;
        await wait(5);
      }
    })();
    const began = performance.now();
    const { statusCode } = await freeze(second);
    const all = performance.now() - began;
    stop.abort();
    await asking;

    expect(statusCode).toBe(200);
    // Held up by the counting, somebody would wait for most of the time that it takes, whatever else the machine does.
    expect(waits.length).toBeGreaterThan(20);
    expect(Math.max(...waits)).toBeLessThan(all / 3);
    expect(await stateOfYear()).toMatchObject([{ state: 'frozen', keys: 0, releases: 0 }]);
  }, 120_000);
});
