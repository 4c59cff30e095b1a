import { demoPassword } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import { PersonClient } from '../testing/person-client.js';
import { StandingClock } from '../testing/stand-clock.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';
import { sessionLimits } from './session-limits.js';

const background = { 'x-geleit-background': '1' };

describe('a session', () => {
  const world = useWorld();
  let clock: StandingClock;
  let person: PersonClient;

  beforeEach(async () => {
    clock = StandingClock.of(world().app);
    person = await PersonClient.login(world().app, logins.CW1, demoPassword);
  });
  afterEach(() => clock.release());

  const isOpen = async (client = person): Promise<boolean> =>
    (await client.get('/api/cases?perPage=1')).statusCode === 200;
  const refresh = (client = person) =>
    new PersonClient(world().app, undefined, client.cookie).post<{ accessToken: string } & Record<string, unknown>>(
      '/api/auth/refresh',
    );

  it('is kept by ten tabs that refresh at once: each gets a token, all go on with the same cookie', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh()));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(200));
    expect(answers.filter(({ headers }) => headers['set-cookie'] !== undefined)).toEqual([]);
    const tabs = answers.map(({ body }) => new PersonClient(world().app, body.accessToken, person.cookie));
    expect(await Promise.all([person, ...tabs].map((tab) => isOpen(tab)))).toEqual(Array(11).fill(true));
  });

  it('ends after a quarter of an hour without a visit, not before', async () => {
    clock.moveBy({ seconds: sessionLimits.idleSeconds - 1 });
    expect(await isOpen()).toBe(true);
    clock.moveBy({ seconds: sessionLimits.idleSeconds - 1 });
    expect(await isOpen()).toBe(true);
    clock.moveBy({ seconds: sessionLimits.idleSeconds + 1 });
    expect(await isOpen()).toBe(false);
    expect((await refresh()).statusCode).toBe(401);
  });

  it('is not kept alive by what a page asks for by itself, nor by refreshing its token', async () => {
    for (let minute = 0; minute < 14; minute += 2) {
      clock.moveBy({ minutes: 2 });
      expect((await person.call('GET', '/api/cases?perPage=1', undefined, background)).statusCode).toBe(200);
      expect((await refresh()).statusCode).toBe(200);
    }
    clock.moveBy({ minutes: 2 });
    expect(await isOpen()).toBe(false);
  });

  it('ends after ten hours however busy she is', async () => {
    for (let minutes = 0; minutes < 10 * 60 - 10; minutes += 10) {
      clock.moveBy({ minutes: 10 });
      expect(await isOpen()).toBe(true);
    }
    clock.moveBy({ minutes: 10, seconds: 1 });
    expect(await isOpen()).toBe(false);
  });

  it('ended by its person is over for every tab, and leaves nothing in the browser', async () => {
    const { body } = await refresh();
    const tab = new PersonClient(world().app, body.accessToken, person.cookie);

    const ended = await new PersonClient(world().app, undefined, person.cookie).post('/api/auth/logout');

    expect(ended.statusCode).toBe(204);
    expect(String(ended.headers['set-cookie'])).toMatch(/^geleit_session=;/);
    expect(String(ended.headers['clear-site-data'])).toContain('"storage"');
    expect([await isOpen(), await isOpen(tab), (await refresh()).statusCode === 200]).toEqual([false, false, false]);
  });

  it('of one browser says nothing about another one of the same person', async () => {
    const other = await PersonClient.login(world().app, logins.CW1, demoPassword);
    await other.post('/api/auth/logout');
    expect([await isOpen(other), await isOpen()]).toEqual([false, true]);
  });

  it('gives its cookie to the API of its own site alone, out of reach of scripts', async () => {
    const { headers } = await new PersonClient(world().app).post('/api/auth/login', {
      email: logins.CW1,
      password: demoPassword,
    });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/; Path=\/api(;|$)/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).not.toMatch(/Expires|Max-Age/);
  });

  it.each([
    { what: 'suspended', change: `state = 'suspended'`, expected: 401 },
    { what: 'removed', change: `state = 'removed'`, expected: 401 },
    { what: 'no caseworker any more', change: `role = 'auditor'`, expected: 403 },
    { what: 'not confirmed any more', change: `state = 'accepted'`, expected: 403 },
  ])('serves nothing from the very next request on, once its person is $what', async ({ change, expected }) => {
    const { id } = userOf(person);
    expect(await isOpen()).toBe(true);
    await asSuperuser(world(), (query) => query(`update user_account set ${change} where id = $1`, [id]));
    const { statusCode } = await person.get('/api/cases?perPage=1');
    await asSuperuser(world(), (query) =>
      query(`update user_account set state = 'confirmed', role = 'caseworker' where id = $1`, [id]),
    );

    expect(statusCode).toBe(expected);
    expect(await isOpen()).toBe(true);
  });

  it('serves nothing once the centre is suspended, or the grant of its keys is gone', async () => {
    const { id, organisation } = userOf(person);
    const during = async (spoil: string, mend: string): Promise<number> =>
      asSuperuser(world(), async (query) => {
        await query(spoil);
        const { statusCode } = await person.get('/api/cases?perPage=1');
        await query(mend);
        return statusCode;
      });
    const suspended = await during(
      `update organisation set state = 'suspended' where id = '${organisation.id}'`,
      `update organisation set state = 'active' where id = '${organisation.id}'`,
    );
    const withoutGrant = await during(
      `create table kept as select * from keys.holder where id = '${id}'; delete from keys.holder where id = '${id}'`,
      'insert into keys.holder select * from kept; drop table kept',
    );
    expect([suspended, withoutGrant]).toEqual([401, 403]);
    expect(await isOpen()).toBe(true);
  });

  it('is in no table as anything that opens it: neither its cookie nor its token stands there', async () => {
    const secret = Buffer.from(person.cookie!.split('=')[1]!, 'base64url');
    const rows = await asSuperuser(world(), (query) => query<{ row: string }>('select t::text as row from session t'));
    const all = rows.map(({ row }) => row).join('\n');
    expect(all).not.toContain(secret.toString('hex'));
    expect(all).not.toContain(person.token!.split('.')[2]!);
    expect(
      await asSuperuser(world(), (query) =>
        query(`select relpersistence as kept from pg_class where relname = 'session'`),
      ),
    ).toEqual([{ kept: 'u' }]);
  });
});
