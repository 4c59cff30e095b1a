import { randomUUID } from 'node:crypto';
import { useBareWorld } from '../testing/bare-world.js';
import { aPerson, foundCentre, invite, member, newcomer, ourCentre } from '../testing/joining.js';
import type { PersonClient } from '../testing/person-client.js';
import { StolenCopy } from '../testing/stolen-copy.js';

const roles = ['caseworker', 'lead', 'coordinator', 'administrator', 'auditor'] as const;

describe('who may invite whom', () => {
  const world = useBareWorld();
  const allowed = async (inviter: PersonClient, organisationId?: string): Promise<string[]> => {
    const tried: string[] = [];
    for (const role of roles) {
      const { statusCode } = await invite(inviter, aPerson({ role, organisationId }));
      if (statusCode === 201) tried.push(role);
      else expect(statusCode).toBe(403);
    }
    return tried;
  };

  it('a lead: caseworkers, leads and auditors of her own centre', async () => {
    const { lead } = await ourCentre(world());

    expect(await allowed(lead)).toEqual(['caseworker', 'lead', 'auditor']);
  });

  it('a caseworker: nobody, and a lead least of all', async () => {
    const { lead } = await ourCentre(world());
    const { client } = await member(world(), lead);

    expect(await allowed(client)).toEqual([]);
  });

  it('refused, is on record; and a flood of refusals does not stop the server', async () => {
    const { lead, id } = await ourCentre(world());
    const copy = StolenCopy.of(world().database);
    const refusals = async (): Promise<number> =>
      (
        await copy.rows(
          `select 1 from audit_event where organisation_id = $1 and outcome = 'refused' and action = 'invite'`,
          [id],
        )
      ).length;
    const before = await refusals();

    const answers = await Promise.all(
      Array.from({ length: 30 }, () => invite(lead, aPerson({ role: 'administrator' }))),
    );

    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([403]));
    expect((await refusals()) - before).toBe(30);
  });

  it('an auditor: nobody', async () => {
    const { lead } = await ourCentre(world());
    const { client } = await member(world(), lead, aPerson({ role: 'auditor' }));

    expect((await client.get('/api/me')).body).toMatchObject({ role: 'auditor', confirmed: true });
    expect(await allowed(client)).toEqual([]);
  });

  it('a coordinator: coordinators of the network office', async () => {
    const { lead } = await foundCentre(world(), 'network-office');

    expect(await allowed(lead)).toEqual(['coordinator']);
  });

  it('an administrator: administrators, and in a centre its first lead until there is one', async () => {
    const id = randomUUID();
    await world().administrator.put(`/api/organisations/${id}`, { name: 'Neue Stelle', kind: 'womens-shelter' });
    const { id: founded } = await ourCentre(world());

    expect(await allowed(world().administrator)).toEqual(['administrator']);
    expect(await allowed(world().administrator, id)).toEqual(['lead']);
    expect(await allowed(world().administrator, founded)).toEqual([]);
  });

  it('an administrator again, once a recovery is open for a centre whose lead cannot come in', async () => {
    const { id, leadEmail: email } = await foundCentre(world());
    const lead = { email, name: 'Leitung', role: 'lead', organisationId: id };

    const before = await invite(world().administrator, lead);
    await world().administrator.post('/api/recoveries', { organisationId: id });
    const after = await invite(world().administrator, lead);

    expect([before.statusCode, before.body]).toMatchObject([403, { type: 'urn:geleit:problem:invitation.hasHead' }]);
    expect(after.statusCode).toBe(201);
  });

  it('nobody into another centre: not yours looks like not there', async () => {
    const { lead } = await ourCentre(world());
    const other = await foundCentre(world());

    const foreign = await invite(lead, aPerson({ organisationId: other.id }));
    const invented = await invite(lead, aPerson({ organisationId: randomUUID() }));
    const { body } = await invite(other.lead, aPerson());

    expect([foreign.statusCode, { ...foreign.body, instance: '' }]).toEqual([404, { ...invented.body, instance: '' }]);
    expect((await lead.delete(`/api/invitations/${body.id}`)).statusCode).toBe(404);
    const listed = await lead.get<{ data: { organisationId: string }[] }>('/api/invitations?perPage=100');
    expect(listed.body.data.filter(({ organisationId }) => organisationId === other.id)).toEqual([]);
  });

  it('and nobody confirms herself, nor whom she may not confirm', async () => {
    const { lead } = await ourCentre(world());
    const { client: colleague } = await member(world(), lead);
    const joined = await newcomer(world(), lead);
    const other = await foundCentre(world());
    const words = { checkWords: joined.checkWords };

    const statuses = await Promise.all([
      colleague.post(`/api/users/${joined.id}/confirmation`, words),
      other.lead.post(`/api/users/${joined.id}/confirmation`, words),
      world().administrator.post(`/api/users/${joined.id}/confirmation`, words),
      lead.post(`/api/users/${lead.user?.id ?? ''}/confirmation`, words),
      lead.post(`/api/users/${joined.id}/confirmation`, { checkWords: ['a', 'b', 'c'] }),
    ]);

    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([403, 404, 404, 409, 400]);
  });
});
