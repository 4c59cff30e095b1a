import { randomUUID } from 'node:crypto';
import { aSupportStep } from '@geleit/testing';
import { drawMember } from '@geleit/vault';
import { goodPassword, useBareWorld } from '../testing/bare-world.js';
import { aPerson, foundCentre, member, newcomer, openCase, ourCentre } from '../testing/joining.js';
import type { PersonClient } from '../testing/person-client.js';
import { StolenCopy } from '../testing/stolen-copy.js';

function log(worker: PersonClient, caseId: string, note: string) {
  return worker.put(`/api/cases/${caseId}/support-steps/${randomUUID()}`, aSupportStep({ note }));
}

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

  it('lets her old key and ring open nothing written afterwards, in old cases either', async () => {
    const { lead } = await ourCentre(world());
    const leaving = await member(world(), lead);
    const caseId = await openCase(leaving.client, 'davor geschrieben');
    await log(leaving.client, caseId, 'alter Schritt');
    const key = await copy().member(leaving.id, goodPassword);
    const [oldRing] = key ? await copy().rings(key) : [];
    if (!key || !oldRing) throw new Error('the copy was to be complete');

    await lead.delete(`/api/users/${leaving.id}`);
    await log(lead, caseId, 'danach geschrieben');
    const newCase = await openCase(lead, 'neuer Fall');

    expect(await copy().texts(caseId, oldRing)).toEqual(['davor geschrieben', 'alter Schritt']);
    expect(await copy().texts(newCase, oldRing)).toEqual([]);
    expect(await copy().rings(key)).toEqual([]);
    expect(await copy().rows('select * from keys.member_key where user_id = $1', [leaving.id])).toEqual([]);
  });

  it('does not disturb a colleague who goes on reading and writing meanwhile', async () => {
    const { lead } = await ourCentre(world());
    const leaving = await member(world(), lead);
    const { client: colleague } = await member(world(), lead);
    const caseId = await openCase(colleague, 'läuft weiter');
    const work = async (): Promise<number[]> => {
      const written = await log(colleague, caseId, 'mitten darin');
      const read = await colleague.get(`/api/cases/${caseId}`);
      return [written.statusCode, read.statusCode];
    };

    const before = Array.from({ length: 4 }, work);
    const removal = lead.delete(`/api/users/${leaving.id}`);
    const during = Array.from({ length: 4 }, work);

    expect((await removal).statusCode).toBe(204);
    expect((await Promise.all([...before, ...during])).flat()).toEqual(
      Array.from({ length: 8 }, () => [201, 200]).flat(),
    );
    expect(await work()).toEqual([201, 200]);
    const steps = await colleague.get<{ total: number; data: { note: string }[] }>(
      `/api/cases/${caseId}/support-steps?perPage=50`,
    );
    expect(steps.body.total).toBe(9);
    expect(steps.body.data.every(({ note }) => note === 'mitten darin')).toBe(true);
  });

  it('leaves nothing readable for her that is answered after it, however busy her colleagues are', async () => {
    const { lead } = await ourCentre(world());
    const leaving = await member(world(), lead);
    const { client: colleague } = await member(world(), lead);
    const caseIds = await Promise.all(Array.from({ length: 6 }, () => openCase(colleague, 'Fall')));
    const key = await copy().member(leaving.id, goodPassword);
    const [oldRing] = key ? await copy().rings(key) : [];
    let isRemoved = false;
    const write = async (caseId: string): Promise<string[]> => {
      const answeredLater: string[] = [];
      for (let count = 0; count < 12; count += 1) {
        const note = randomUUID();
        expect((await log(colleague, caseId, note)).statusCode).toBe(201);
        if (isRemoved) answeredLater.push(note);
      }
      return answeredLater;
    };

    const writing = caseIds.map(write);
    expect((await lead.delete(`/api/users/${leaving.id}`)).statusCode).toBe(204);
    isRemoved = true;
    const later = (await Promise.all(writing)).flat();

    const readable = oldRing ? (await Promise.all(caseIds.map((id) => copy().texts(id, oldRing)))).flat() : [];
    expect(readable).toContain('Fall');
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter((note) => readable.includes(note))).toEqual([]);
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
      `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    );
    const killed = await removal;
    await release();

    expect(killed.statusCode).toBeGreaterThanOrEqual(500);
    expect(await state()).toEqual(before);
    expect((await leaving.client.get('/api/me')).statusCode).toBe(200);
    expect((await lead.delete(`/api/users/${leaving.id}`)).statusCode).toBe(204);
    expect((await leaving.client.get('/api/me')).statusCode).toBe(401);
  });

  it('gives no ring to a holder whom somebody slipped into the database', async () => {
    const { lead, id } = await foundCentre(world());
    const leaving = await member(world(), lead);
    const intruder = drawMember();
    const slippedIn = randomUUID();
    await copy().rows(
      `insert into keys.holder (organisation_id, id, kind, public_key, confirmation, ring, generation, created_at)
       select organisation_id, $2, 'member', $3, confirmation, ring, generation, created_at from keys.holder where id = $1`,
      [leaving.id, slippedIn, intruder.publicKey],
    );

    await lead.delete(`/api/users/${leaving.id}`);

    expect(await copy().rings(intruder)).toEqual([]);
    const holders = await copy().rows<{ id: string; generation: number }>(
      'select id, generation from keys.holder where organisation_id = $1 order by generation',
      [id],
    );
    expect(holders.map((holder) => [holder.id === slippedIn, holder.generation])).toEqual([
      [true, 1],
      [false, 2],
      [false, 2],
    ]);
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

  it('of two leads who remove each other at once, lets one stay', async () => {
    const { lead } = await foundCentre(world());
    const second = await member(world(), lead, aPerson({ role: 'lead' }));

    const answers = await Promise.all([
      lead.delete(`/api/users/${second.id}`),
      second.client.delete(`/api/users/${lead.user?.id ?? ''}`),
    ]);

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
  });
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
    `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
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
