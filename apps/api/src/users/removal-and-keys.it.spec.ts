import { randomUUID } from 'node:crypto';
import { aSupportStep } from '@geleit/testing';
import { drawMember } from '@geleit/vault';
import { goodPassword, useBareWorld } from '../testing/bare-world.js';
import { foundCentre, member, openCase, ourCentre } from '../testing/joining.js';
import type { PersonClient } from '../testing/person-client.js';
import { StolenCopy } from '../testing/stolen-copy.js';

function log(worker: PersonClient, caseId: string, note: string) {
  return worker.put(`/api/cases/${caseId}/support-steps/${randomUUID()}`, aSupportStep({ note }));
}

describe('the keys of a centre after a member was removed', () => {
  const world = useBareWorld();
  const copy = (): StolenCopy => StolenCopy.of(world().database);

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

  it('leaves nothing readable for her that is begun after it, however busy her colleagues are', async () => {
    const { lead } = await ourCentre(world());
    const leaving = await member(world(), lead);
    const { client: colleague } = await member(world(), lead);
    const caseIds = await Promise.all(Array.from({ length: 6 }, () => openCase(colleague, 'Fall')));
    const key = await copy().member(leaving.id, goodPassword);
    const [oldRing] = key ? await copy().rings(key) : [];
    let isRemoved = false;
    const write = async (caseId: string): Promise<string[]> => {
      const begunLater: string[] = [];
      for (let count = 0; count < 12 || begunLater.length < 2; count += 1) {
        const note = randomUUID();
        // What was stored just before it may still be answered just after it.
        if (isRemoved) begunLater.push(note);
        expect((await log(colleague, caseId, note)).statusCode).toBe(201);
      }
      return begunLater;
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
});
