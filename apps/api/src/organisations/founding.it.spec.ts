import { randomUUID } from 'node:crypto';
import { useBareWorld } from '../testing/bare-world.js';
import { accept, aPerson, foundCentre, invite, newcomer, openCase, tokenOf } from '../testing/joining.js';

describe('founding a centre', () => {
  const world = useBareWorld();

  it('gives the first lead the keys in her running session, and the recovery sheet this once', async () => {
    const id = randomUUID();
    await world().administrator.put(`/api/organisations/${id}`, { name: 'Nordlicht', kind: 'specialised-centre' });
    const head = await newcomer(world(), world().administrator, aPerson({ role: 'lead', organisationId: id }));
    const lead = await world().login(head.email);
    const before = await lead.get('/api/me');

    const founded = await lead.post<{ recoverySheet: { words: string[]; drawnOn: string } }>(
      `/api/organisations/${id}/founding`,
    );
    const again = await lead.post(`/api/organisations/${id}/founding`);

    expect(before.body).toMatchObject({ confirmed: false, organisation: { state: 'invited' } });
    expect(founded.statusCode).toBe(201);
    expect(founded.body.recoverySheet.words).toHaveLength(12);
    expect(founded.body.recoverySheet.drawnOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect([again.statusCode, again.body['type']]).toEqual([409, 'urn:geleit:problem:organisation.founded']);
    expect((await lead.get('/api/me')).body).toMatchObject({ confirmed: true, organisation: { state: 'active' } });
    const caseId = await openCase(lead, 'der erste Fall');
    expect((await lead.get(`/api/cases/${caseId}`)).body).toMatchObject({ narrative: { summary: 'der erste Fall' } });
  });

  it('happens once, even when the first lead presses twice at once', async () => {
    const id = randomUUID();
    await world().administrator.put(`/api/organisations/${id}`, { name: 'Hafen', kind: 'womens-shelter' });
    const head = await newcomer(world(), world().administrator, aPerson({ role: 'lead', organisationId: id }));
    const lead = await world().login(head.email);

    const answers = await Promise.all([1, 2, 3].map(() => lead.post(`/api/organisations/${id}/founding`)));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
    await openCase(lead, 'geht');
  });

  it('is done for the network office by its first coordinator', async () => {
    const { lead } = await foundCentre(world(), 'network-office');

    expect((await lead.get('/api/me')).body).toMatchObject({ role: 'coordinator', confirmed: true });
  });

  it('is nobody’s who does not lead this centre: not yours looks like not there', async () => {
    const own = await foundCentre(world());
    const other = randomUUID();
    await world().administrator.put(`/api/organisations/${other}`, { name: 'Fremd', kind: 'other' });

    const foreign = await own.lead.post(`/api/organisations/${other}/founding`);
    const invented = await own.lead.post(`/api/organisations/${randomUUID()}/founding`);
    const byAdministrator = await world().administrator.post(`/api/organisations/${other}/founding`);

    expect([foreign.statusCode, invented.statusCode, byAdministrator.statusCode]).toEqual([404, 404, 403]);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...invented.body, instance: '' });
  });

  it('starts on an empty installation with the link of the console, which needs no confirmation and works once', async () => {
    const { body } = await world().administrator.get('/api/me');

    expect(body).toMatchObject({ role: 'administrator', confirmed: true });
    const second = aPerson({ role: 'administrator' });
    const { body: invitation } = await invite(world().administrator, second);
    await accept(world(), tokenOf(invitation));
    const unconfirmed = await world().login(second.email);
    expect((await unconfirmed.get('/api/me')).body).toMatchObject({ confirmed: false });
    expect((await unconfirmed.get('/api/organisations')).statusCode).toBe(403);
  });
});
