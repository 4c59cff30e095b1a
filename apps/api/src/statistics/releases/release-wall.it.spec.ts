import pg from 'pg';
import { aCase, aConsent, anId, aSupportStep } from '@geleit/testing';
import { asApi, asSuperuser, refusalOf } from '../../testing/database-of.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';
import { ReleaseShuffle } from './release-shuffle.js';

describe('released records', () => {
  const world = useWorld();
  const running = new Date().getUTCFullYear();

  it('are mixed: neither place nor transaction tells which case they came from, and they can still be withdrawn', async () => {
    const worker = await world().as(logins.CW1);
    const cases = [anId(), anId(), anId(), anId()];
    for (const id of cases) {
      await worker.put(`/api/cases/${id}`, aCase());
      await worker.put(`/api/cases/${id}/support-steps/${anId()}`, {
        ...aSupportStep(),
        occurredOn: `${running}-01-10`,
      });
      await worker.put(`/api/cases/${id}/consents/${anId()}`, { ...aConsent(), state: 'given' });
      await worker.put(`/api/cases/${id}/release`, {});
    }
    const rows = () =>
      asSuperuser(world(), (query) =>
        query<{ id: string; box: Buffer; writer: string }>(
          'select id, box, xmin::text as writer from statistics.release where year = $1 order by id',
          [running],
        ),
      );
    const before = await rows();
    expect(new Set(before.map(({ writer }) => writer)).size).toBe(4);

    await world().app.get(ReleaseShuffle).run();

    const after = await rows();
    expect(after.map(({ id, box }) => [id, box])).toEqual(before.map(({ id, box }) => [id, box]));
    expect(new Set(after.map(({ writer }) => writer)).size).toBe(1);
    expect((await worker.delete(`/api/cases/${cases[0]}/release`)).statusCode).toBe(204);
    expect(await rows()).toHaveLength(3);
  });

  it('of first contacts leave when the centre has finished, and come back when it has not, after all', async () => {
    const [worker, lead] = [await world().as(logins.HAFEN), await world().as(logins.HLEAD)];
    const records = (): Promise<number> =>
      asSuperuser(world(), async (query) => {
        const rows = await query('select id from statistics.release where year = $1', [running]);
        return rows.length;
      });
    const ofYear = async (): Promise<number> => {
      const { body } = await worker.get<{ years: { year: number; contacts: number; usedUp: number }[] }>(
        '/api/contacts',
      );
      const counted = body.years.find(({ year }) => year === running);
      return (counted?.contacts ?? 0) - (counted?.usedUp ?? 0);
    };
    for (const topic of ['asylum', 'violence', 'other']) {
      await worker.put(`/api/contacts/${anId()}`, { occurredOn: `${running}-02-01`, channel: 'phone', topic });
    }
    const before = await records();

    await lead.post(`/api/releases/${running}/completion`);
    await lead.post(`/api/releases/${running}/completion`);
    const finished = await records();
    await lead.delete(`/api/releases/${running}/completion`);

    expect(finished - before).toBe(await ofYear());
    expect(finished - before).toBeGreaterThanOrEqual(3);
    expect(await records()).toBe(before);
  });

  it('lie in the database without an attribute, a centre, a case or a time', async () => {
    const columns = await asSuperuser(world(), (query) =>
      query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = 'statistics.release'::regclass and attnum > 0 order by attnum`,
      ),
    );
    const sizes = await asSuperuser(world(), (query) =>
      query<{ size: number }>('select distinct octet_length(box) as size from statistics.release'),
    );
    expect(columns.map(({ name }) => name)).toEqual(['id', 'year', 'box']);
    expect(sizes).toEqual([{ size: 1072 }]);
  });
});

describe('schema statistics', () => {
  const world = useWorld();

  it('takes sealed records of the API and gives it none back, not even its own; of numbers it gives nothing', async () => {
    const { user } = await world().as(logins.CW1);
    const settings = { organisationId: user?.organisation.id ?? '', userId: user?.id ?? '', role: 'caseworker' };
    const attempts = [
      'select box from statistics.release',
      'select year from statistics.release',
      'select * from statistics.year',
      'select * from statistics.cell',
      'select * from statistics.erratum',
      'select * from statistics.saved_table',
      `update statistics.release set year = 2026`,
      `update statistics.year set state = 'frozen'`,
      `insert into statistics.cell values (2026, 'cases', 'gender', 0, '{female}', 5, false)`,
    ];
    const refused = await asApi(world(), settings, async (query) => {
      const codes: string[] = [];
      for (const attempt of attempts) codes.push(await refusalOf(query, attempt));
      return codes;
    });
    expect(refused).toEqual(attempts.map(() => '42501'));
  });

  it('does not tell its own role how many a centre has released so far', async () => {
    const { host, port, database, username: user, password } = world().configuration.database.stats;
    const client = new pg.Client({ host, port, database, user, password });
    await client.connect();
    try {
      await expect(client.query('select released from statistics.centre')).rejects.toMatchObject({ code: '42501' });
      await expect(client.query('select finished_with from statistics.centre')).resolves.toBeDefined();
    } finally {
      await client.end();
    }
  });

  it('is all that its own role reads: no case, no person, no key, no protocol', async () => {
    const [row] = await asSuperuser(world(), (query) =>
      query<{ tables: string[]; functions: number }>(
        `select coalesce(array_agg(c.oid::regclass::text) filter (where has_any_column_privilege('geleit_stats', c.oid, 'select')), '{}') as tables,
           (select count(*)::int from pg_proc p join pg_namespace f on f.oid = p.pronamespace
             where f.nspname in ('public', 'keys') and has_function_privilege('geleit_stats', p.oid, 'execute')) as functions
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'v') and n.nspname in ('public', 'keys', 'jobs')`,
      ),
    );
    expect(row).toEqual({ tables: [], functions: 0 });
  });
});
