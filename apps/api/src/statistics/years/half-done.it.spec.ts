import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { anId } from '@geleit/testing';
import { asSuperuser } from '../../testing/database-of.js';
import type { PersonClient } from '../../testing/person-client.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';
import { StatisticsDatabase } from '../statistics-database.js';
import { YearViews } from './year-views.js';

const collected = new Date().getUTCFullYear() - 1;
const saved = { name: 'Geschlecht', year: 2024, rows: ['gender'] };
const kept = anId();

/** Everything that writes to schema `statistics` in the name of the network office. */
const writes: [string, (office: PersonClient) => Promise<{ statusCode: number }>][] = [
  ['opening a year', (office) => office.post('/api/statistics/years', { year: 2061 })],
  ['beginning its collection', (office) => office.post('/api/statistics/years/2060/collection')],
  ['asking for a freeze', (office) => office.post(`/api/statistics/years/${collected}/freeze`)],
  ['taking that back', (office) => office.delete(`/api/statistics/years/${collected}/freeze`)],
  ['reminding the centres', (office) => office.post(`/api/statistics/years/${collected}/reminders`)],
  ['writing an erratum', (office) => office.post('/api/statistics/years/2023/errata', { text: 'Doppelt gemeldet.' })],
  ['keeping a table', (office) => office.put(`/api/statistics/saved-tables/${anId()}`, saved)],
  ['giving one up', (office) => office.delete(`/api/statistics/saved-tables/${kept}`)],
];

describe('what fails after it was written leaves nothing behind:', () => {
  const world = useWorld();
  let office: PersonClient;

  beforeAll(async () => {
    office = await world().as(logins.KO);
    await office.post('/api/statistics/years', { year: 2060 });
    await office.put(`/api/statistics/saved-tables/${kept}`, saved);
  });

  const stored = (): Promise<unknown> =>
    asSuperuser(world(), async (query) => [
      await query('select to_jsonb(y) from statistics.year y order by year'),
      await query('select to_jsonb(c) from statistics.centre c order by year, organisation_id'),
      await query('select to_jsonb(e) from statistics.erratum e order by id'),
      await query('select to_jsonb(s) from statistics.saved_table s order by id'),
    ]);
  const mails = (): number => {
    const outbox = join(world().dataFolder, 'outbox');
    return existsSync(outbox) ? readdirSync(outbox).length : 0;
  };
  /** The transaction that has written to this table fails as late as it can: when it commits. */
  const whileCommitFails = async <T>(table: string, work: () => Promise<T>): Promise<T> => {
    const change = (sql: string) => asSuperuser(world(), (query) => query(sql));
    await change(`
      create function too_late() returns trigger language plpgsql as $$ begin raise exception 'too late'; end $$;
      create constraint trigger too_late after insert or update on ${table} deferrable initially deferred
        for each row execute function too_late();`);
    try {
      return await work();
    } finally {
      await change(`drop trigger too_late on ${table}; drop function too_late();`);
    }
  };

  it.each(writes)('%s, if it cannot be put on record', async (_, write) => {
    const before = [await stored(), mails()];

    const { statusCode } = await whileCommitFails('audit_event', () => write(office));

    expect(statusCode).toBe(500);
    expect([await stored(), mails()]).toEqual(before);
  });

  it('asking for a freeze, if the answer cannot be made', async () => {
    const before = await stored();
    const answering = jest.spyOn(world().app.get(YearViews), 'one').mockRejectedValue(new Error('no answer'));

    const { statusCode } = await office.post(`/api/statistics/years/${collected}/freeze`);
    answering.mockRestore();

    expect(statusCode).toBe(500);
    expect(await stored()).toEqual(before);
  });

  it('opening a year, if the statistics themselves fail last: then it is on record that it was tried', async () => {
    const tried = (): Promise<number> =>
      asSuperuser(world(), async (query) => {
        const rows = await query(
          `select id from audit_event where subject = 'statisticsYear' and action = 'create' and outcome <> 'refused'`,
        );
        return rows.length;
      });
    const before = { stored: await stored(), tried: await tried() };

    const { statusCode } = await whileCommitFails('statistics.year', () =>
      office.post('/api/statistics/years', { year: 2062 }),
    );

    expect(statusCode).toBe(500);
    expect({ stored: await stored(), tried: await tried() }).toEqual({ ...before, tried: before.tried + 1 });
  });

  it('nothing is written to the statistics outside such a transaction', async () => {
    const write = world().app.get(StatisticsDatabase).query('delete from statistics.saved_table');

    await expect(write).rejects.toMatchObject({ code: '25006' });
  });

  it('and all of it works when nothing fails', async () => {
    const answers: number[] = [];
    for (const [, write] of writes) answers.push((await write(office)).statusCode);

    expect(answers).toEqual([201, 200, 202, 204, 200, 201, 201, 204]);
  });
});
