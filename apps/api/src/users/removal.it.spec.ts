import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { useBareWorld } from '../testing/bare-world.js';
import { aPerson, foundCentre, member, newcomer, openCase, ourCentre } from '../testing/joining.js';
import { StolenCopy } from '../testing/stolen-copy.js';

describe('removing a member', () => {
  const world = useBareWorld();
  const copy = (): StolenCopy => StolenCopy.of(world().database);

  it('ends her session with the next request and leaves her name where she worked', async () => {
    const { lead } = await ourCentre(world());
    const leaving = await member(world(), lead, aPerson({ name: 'Grit Abendroth' }));
    const caseId = await openCase(leaving.client, 'ihr Fall');

    const removed = await lead.delete(`/api/users/${leaving.id}`);

    expect([removed.statusCode, removed.text]).toEqual([204, '']);
    expect((await leaving.client.get('/api/me')).statusCode).toBe(401);
    expect((await leaving.client.get(`/api/cases/${caseId}`)).statusCode).toBe(401);
    await expect(world().login(leaving.email)).rejects.toThrow('401');
    expect(await copy().rows('select id from session where user_id = $1', [leaving.id])).toEqual([]);
    expect((await lead.get(`/api/users/${leaving.id}`)).body).toMatchObject({
      name: 'Grit Abendroth',
      email: '',
      state: 'removed',
    });
    const list = await lead.get<{ data: { id: string }[] }>('/api/users');
    expect(list.body.data.map(({ id }) => id)).not.toContain(leaving.id);
    expect((await lead.get(`/api/cases/${caseId}`)).body).toMatchObject({ responsible: { name: 'Grit Abendroth' } });
    expect((await lead.delete(`/api/users/${leaving.id}`)).statusCode).toBe(404);
  });

  it('killed half-way, has not happened; the next try succeeds', async () => {
    const { lead } = await ourCentre(world());
    const leaving = await member(world(), lead);
    const state = () =>
      copy().rows(
        `select (select jsonb_agg(h order by id) from keys.holder h) as holders, (select jsonb_agg(k order by user_id) from keys.member_key k) as keys,
           (select jsonb_agg(u order by id) from user_account u) as users, (select count(*) from session) as sessions`,
      );
    const before = await state();

    // Everything of the removal is done when it comes to its audit row, and waits; there its connection is cut.
    const blocked = lockAuditTable(world().database.url);
    const release = await blocked;
    const removal = lead.delete(`/api/users/${leaving.id}`);
    await waitUntil(async () => (await waitingFor(copy())) > 0);
    await copy().rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'geleit_app' and datname = current_database()`,
    );
    const killed = await removal;
    await release();

    expect(killed.statusCode).toBeGreaterThanOrEqual(500);
    expect(await state()).toEqual(before);
    expect((await leaving.client.get('/api/me')).statusCode).toBe(200);
    expect((await lead.delete(`/api/users/${leaving.id}`)).statusCode).toBe(204);
    expect((await leaving.client.get('/api/me')).statusCode).toBe(401);
  });

  it('of a lead draws a new recovery sheet; the last lead cannot be removed', async () => {
    const { lead } = await foundCentre(world());
    const { user } = lead;
    const alone = await lead.delete(`/api/users/${user?.id ?? ''}`);
    const second = await member(world(), lead, aPerson({ role: 'lead' }));
    const oneself = await lead.delete(`/api/users/${user?.id ?? ''}`);

    const removed = await second.client.delete<{ recoverySheet: { words: string[] } }>(`/api/users/${user?.id ?? ''}`);

    expect([alone.statusCode, alone.body['type']]).toEqual([409, 'urn:geleit:problem:user.lastLead']);
    expect([oneself.statusCode, oneself.body['type']]).toEqual([409, 'urn:geleit:problem:user.notYourself']);
    expect(removed.statusCode).toBe(200);
    expect(removed.body.recoverySheet.words).toHaveLength(12);
    expect((await lead.get('/api/me')).statusCode).toBe(401);
  });

  it('is not for caseworkers, nor for leads of another centre: not yours looks like not there', async () => {
    const { lead } = await ourCentre(world());
    const other = await foundCentre(world());
    const colleague = await member(world(), lead);
    const newcomers = await newcomer(world(), lead);

    expect((await colleague.client.delete(`/api/users/${newcomers.id}`)).statusCode).toBe(403);
    const foreign = await other.lead.delete(`/api/users/${newcomers.id}`);
    const invented = await other.lead.delete(`/api/users/${randomUUID()}`);
    expect([foreign.statusCode, { ...foreign.body, instance: '' }]).toEqual([404, { ...invented.body, instance: '' }]);
  });

  it.each([0, 4, 8, 12, 16, 20])(
    'of two leads who remove each other, the other %d ms later, lets one stay',
    async (later) => {
      const { lead } = await foundCentre(world());
      const second = await member(world(), lead, aPerson({ role: 'lead' }));

      const answers = await Promise.all([
        lead.delete(`/api/users/${second.id}`),
        pause(later).then(() => second.client.delete(`/api/users/${lead.user?.id ?? ''}`)),
      ]);

      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
    },
  );
});

async function lockAuditTable(url: string): Promise<() => Promise<void>> {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin; lock table audit_event in exclusive mode');
  return () => client.end();
}

async function waitingFor(database: StolenCopy): Promise<number> {
  const [found] = await database.rows<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and usename = 'geleit_app' and datname = current_database()`,
  );
  return found?.count ?? 0;
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('what was waited for did not come');
}
