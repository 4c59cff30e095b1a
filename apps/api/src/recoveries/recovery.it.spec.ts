import { randomUUID } from 'node:crypto';
import { useBareWorld } from '../testing/bare-world.js';
import {
  accept,
  aPerson,
  type Centre,
  foundCentre,
  invite,
  member,
  newcomer,
  openCase,
  tokenOf,
} from '../testing/joining.js';
import { StolenCopy } from '../testing/stolen-copy.js';

interface Redeemed {
  recoverySheet: { words: string[] };
}

describe('the recovery sheet', () => {
  const world = useBareWorld();
  const open = async ({ id: organisationId }: Centre): Promise<string> =>
    (await world().administrator.post<{ id: string }>('/api/recoveries', { organisationId })).body.id;
  const redeem = (client: { post: Centre['lead']['post'] }, id: string, words: readonly string[]) =>
    client.post<Redeemed>(`/api/recoveries/${id}/redemption`, { words });
  const forgetful = async (centre: Centre) => {
    const role = 'lead';
    const { body } = await invite(world().administrator, {
      email: centre.leadEmail,
      name: 'x',
      role,
      organisationId: centre.id,
    });
    await accept(world(), tokenOf(body), 'wieder-ein-passwort-2026');
    return world().login(centre.leadEmail, 'wieder-ein-passwort-2026');
  };

  it('opens the centre when all passwords are lost, while an administrator has opened a recovery', async () => {
    const centre = await foundCentre(world());
    const colleague = await member(world(), centre.lead);
    const caseId = await openCase(colleague.client, 'alles wieder da');

    const id = await open(centre);
    const lead = await forgetful(centre);
    const before = await lead.get(`/api/cases/${caseId}`);
    const redeemed = await redeem(
      lead,
      id,
      centre.sheet.map((word) => word.toUpperCase()),
    );
    const after = await lead.get(`/api/cases/${caseId}`);

    expect(before.statusCode).toBe(403);
    expect(redeemed.statusCode).toBe(200);
    expect(redeemed.body.recoverySheet.words).toHaveLength(12);
    expect(redeemed.body.recoverySheet.words).not.toEqual(centre.sheet);
    expect(after.body).toMatchObject({ narrative: { summary: 'alles wieder da' } });
    expect((await lead.get('/api/me')).body).toMatchObject({ confirmed: true });
    expect((await colleague.client.get(`/api/cases/${caseId}`)).statusCode).toBe(200);
    await openCase(lead, 'unter dem neuen Schlüssel');
  });

  it('opens nothing by itself: without a recovery, after it has ended, or in another centre', async () => {
    const centre = await foundCentre(world());
    const other = await foundCentre(world());
    const lead = await newcomer(world(), centre.lead, aPerson({ role: 'lead' }));
    const client = await world().login(lead.email);

    const invented = await redeem(client, randomUUID(), centre.sheet);
    const foreign = await redeem(client, await open(other), centre.sheet);
    const id = await open(centre);
    await StolenCopy.of(world().database).rows(
      `update recovery set open_until = now() - interval '1 second' where id = $1`,
      [id],
    );
    const ended = await redeem(client, id, centre.sheet);

    expect([invented.statusCode, foreign.statusCode, ended.statusCode]).toEqual([404, 404, 409]);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...invented.body, instance: '' });
    expect((await client.get('/api/cases')).statusCode).toBe(403);
  });

  it('works once; afterwards only the new one does', async () => {
    const centre = await foundCentre(world());
    const id = await open(centre);
    const lead = await forgetful(centre);
    const { recoverySheet } = (await redeem(lead, id, centre.sheet)).body;

    const again = await redeem(lead, id, centre.sheet);
    const nextId = await open(centre);
    const next = await forgetful(centre);
    const withOld = await redeem(next, nextId, centre.sheet);
    const withNew = await redeem(next, nextId, recoverySheet.words);

    expect(again.statusCode).toBe(409);
    expect([withOld.statusCode, withOld.body]).toMatchObject([400, { type: 'urn:geleit:problem:recovery.otherSheet' }]);
    expect(withNew.statusCode).toBe(200);
  });

  it('names the word that cannot be read', async () => {
    const centre = await foundCentre(world());
    const id = await open(centre);
    const lead = await forgetful(centre);

    const misread = await redeem(lead, id, centre.sheet.with(6, 'qwertz'));
    const missing = await redeem(lead, id, centre.sheet.slice(1));

    expect([misread.statusCode, misread.body]).toMatchObject([
      400,
      { type: 'urn:geleit:problem:recovery.wordUnknown', errors: [{ pointer: '/words/6' }] },
    ]);
    expect(misread.text).toContain('qwertz');
    expect([missing.statusCode, missing.body]).toMatchObject([400, { type: 'urn:geleit:problem:recovery.wordsWrong' }]);
  });

  it('is opened by administrators alone, once at a time, and both find it in their list', async () => {
    const centre = await foundCentre(world());

    const byLead = await centre.lead.post('/api/recoveries', { organisationId: centre.id });
    const first = await world().administrator.post('/api/recoveries', { organisationId: centre.id });
    const second = await world().administrator.post('/api/recoveries', { organisationId: centre.id });
    const waiting = await newcomer(world(), centre.lead, aPerson({ role: 'lead' }));
    const listed = await (await world().login(waiting.email)).get<{ data: object[] }>('/api/recoveries?state=open');

    expect([byLead.statusCode, first.statusCode, second.statusCode]).toEqual([403, 201, 200]);
    expect(second.body).toEqual(first.body);
    expect(listed.body.data).toEqual([first.body]);
    expect(first.body).toMatchObject({ organisationId: centre.id, state: 'open' });
    expect(Date.parse(String(first.body['openUntil'])) - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
  });

  it('is not needed by who holds the ring, and not for caseworkers', async () => {
    const centre = await foundCentre(world());
    const colleague = await member(world(), centre.lead);
    const id = await open(centre);

    expect((await redeem(centre.lead, id, centre.sheet)).statusCode).toBe(409);
    expect((await redeem(colleague.client, id, centre.sheet)).statusCode).toBe(403);
  });
});
