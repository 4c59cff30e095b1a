import { goodPassword, useBareWorld } from '../testing/bare-world.js';
import { aPerson, foundCentre, member, newcomer, openCase } from '../testing/joining.js';
import type { PersonClient } from '../testing/person-client.js';
import { StolenCopy } from '../testing/stolen-copy.js';

describe('suspending a member', () => {
  const world = useBareWorld();
  const copy = (): StolenCopy => StolenCopy.of(world().database);
  const move = async (by: PersonClient, id: string, state: string) => {
    const { body } = await by.get<{ version: number }>(`/api/users/${id}`);
    return by.patch<{ state: string }>(`/api/users/${id}`, { state }, body.version);
  };

  it('by an administrator ends her sessions; the next lead’s session takes her grant, and a lead confirms her again', async () => {
    const { lead, leadEmail } = await foundCentre(world());
    const colleague = await member(world(), lead);
    const caseId = await openCase(colleague.client, 'vor der Sperre');
    const key = await copy().member(colleague.id, goodPassword);

    const suspended = await move(world().administrator, colleague.id, 'suspended');
    const out = await colleague.client.get('/api/me');
    const stillGranted = key && (await copy().rings(key));
    const next = await world().login(leadEmail);
    const later = await openCase(next, 'nach der Sperre');

    expect([suspended.statusCode, suspended.body.state, out.statusCode]).toEqual([200, 'suspended', 401]);
    await expect(world().login(colleague.email)).rejects.toThrow('401');
    expect(stillGranted).toHaveLength(1);
    expect(key && (await copy().rings(key))).toEqual([]);
    expect(stillGranted?.[0] && (await copy().texts(later, stillGranted[0]))).toEqual([]);

    expect((await move(world().administrator, colleague.id, 'confirmed')).statusCode).toBe(200);
    const client = await world().login(colleague.email);
    expect((await client.get(`/api/cases/${caseId}`)).statusCode).toBe(403);
    expect((await lead.get(`/api/users/${colleague.id}`)).body).toMatchObject({ state: 'accepted' });
    await lead.post(`/api/users/${colleague.id}/confirmation`, { checkWords: colleague.checkWords });
    expect((await client.get(`/api/cases/${caseId}`)).body).toMatchObject({ narrative: { summary: 'vor der Sperre' } });
  });

  it('lifted before any lead came, gives back what she had', async () => {
    const { lead, leadEmail } = await foundCentre(world());
    const id = lead.user?.id ?? '';

    await move(world().administrator, id, 'suspended');
    const lifted = await move(world().administrator, id, 'confirmed');

    expect([lifted.statusCode, lifted.body.state]).toEqual([200, 'confirmed']);
    const again = await world().login(leadEmail);
    expect((await again.get('/api/me')).body).toMatchObject({ confirmed: true });
    await openCase(again, 'geht wieder');
  });

  it('is an administrator’s alone, needs the version read, and lets nobody in who was not confirmed', async () => {
    const { lead } = await foundCentre(world());
    const colleague = await member(world(), lead);
    const joined = await newcomer(world(), lead);
    const { administrator } = world();

    expect((await move(lead, colleague.id, 'suspended')).statusCode).toBe(403);
    expect((await administrator.patch(`/api/users/${colleague.id}`, { state: 'suspended' }, 99)).statusCode).toBe(412);
    expect((await move(administrator, joined.id, 'confirmed')).statusCode).toBe(409);
    expect((await move(administrator, joined.id, 'suspended')).statusCode).toBe(409);
    expect((await move(administrator, administrator.user?.id ?? '', 'suspended')).statusCode).toBe(409);
    expect((await lead.delete(`/api/users/${colleague.id}`)).statusCode).toBe(204);
  });

  it('stands in the protocol of her own centre', async () => {
    const { lead, id } = await foundCentre(world());
    const colleague = await member(world(), lead, aPerson());

    await move(world().administrator, colleague.id, 'suspended');

    const events = await copy().rows(
      `select action, role from audit_event where organisation_id = $1 and record_id = $2 and action = 'suspend'`,
      [id, colleague.id],
    );
    expect(events).toEqual([{ action: 'suspend', role: 'administrator' }]);
  });
});
