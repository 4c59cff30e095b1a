import { randomUUID } from 'node:crypto';
import { useBareWorld } from '../testing/bare-world.js';
import { aPerson, foundCentre, invite, member, ourCentre } from '../testing/joining.js';
import { StolenCopy } from '../testing/stolen-copy.js';

interface View {
  id: string;
  name: string;
  version: number;
  state: string;
}

describe('organisations', () => {
  const world = useBareWorld();
  const body = {
    name: 'Beratungsstelle Nordlicht',
    kind: 'specialised-centre',
    land: 'HH',
    sites: [{ name: 'Hamburg' }],
  };

  it('are created once by an administrator; another body under the id is a conflict', async () => {
    const url = `/api/organisations/${randomUUID()}`;

    const [first, second] = await Promise.all([
      world().administrator.put(url, body),
      world().administrator.put(url, body),
    ]);
    const other = await world().administrator.put(url, { ...body, name: 'Andere' });

    expect([first.statusCode, second.statusCode].sort()).toEqual([200, 201]);
    expect(first.body).toEqual(second.body);
    expect(first.body).toMatchObject({ ...body, state: 'invited', version: 1 });
    expect(other.statusCode).toBe(409);
  });

  it('tell a thief of the database neither name nor kind', async () => {
    await world().administrator.put(`/api/organisations/${randomUUID()}`, { ...body, name: 'Kanarienvogel' });

    const rows = await StolenCopy.of(world().database).rows<{ server: Buffer }>('select server from organisation');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ server }) => /Kanarienvogel|specialised/.test(server.toString('latin1')))).toEqual([]);
  });

  it('refuse what no organisation has, naming the field', async () => {
    const put = (change: object) =>
      world().administrator.put(`/api/organisations/${randomUUID()}`, { ...body, ...change });

    expect((await put({ colour: 'red' })).body).toMatchObject({ status: 400, errors: [{ pointer: '/colour' }] });
    expect((await put({ kind: 'operator' })).body).toMatchObject({ status: 400, errors: [{ pointer: '/kind' }] });
    expect((await put({ land: 'XX' })).body).toMatchObject({ status: 400, errors: [{ pointer: '/land' }] });
    expect((await put({ sites: [{ name: '' }] })).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/sites/0/name' }],
    });
  });

  it('are listed for administrators and coordinators, in the order asked for and without gaps between pages', async () => {
    const { lead: coordinator } = await foundCentre(world(), 'network-office');
    const pages = await Promise.all(
      [1, 2].map((page) =>
        coordinator.get<{ data: View[]; total: number }>(`/api/organisations?perPage=2&page=${page}&sort=-name`),
      ),
    );
    const whole = await world().administrator.get<{ data: View[]; total: number }>(
      '/api/organisations?perPage=100&sort=-name',
    );

    expect(pages.flatMap((page) => page.body.data)).toEqual(whole.body.data.slice(0, 4));
    expect(pages[0]?.body.total).toBe(whole.body.total);
    const { lead } = await ourCentre(world());
    expect((await lead.get('/api/organisations')).statusCode).toBe(403);
    expect((await world().administrator.get('/api/organisations?sort=password')).statusCode).toBe(400);
  });

  it('say how the network reaches them, and take that back', async () => {
    const { lead, id } = await ourCentre(world());
    const url = `/api/organisations/${id}`;
    const { version } = (await lead.get<View>(url)).body;
    const reached = { contactEmail: 'kontakt@stelle.example', contactPhone: '030 23125 100' };

    const wrong = await lead.patch(url, { contactEmail: 'keine Adresse' }, version);
    const byAdministrator = await world().administrator.patch(url, { contactPhone: null }, version);
    const stated = await lead.patch(url, reached, version);
    const takenBack = await lead.patch(url, { contactPhone: null }, version + 1);
    const unnamed = await lead.patch(url, { name: null }, version + 2);

    expect(wrong.body).toMatchObject({ errors: [{ pointer: '/contactEmail' }] });
    expect(byAdministrator.statusCode).toBe(403);
    expect(stated.body).toMatchObject(reached);
    expect(takenBack.body).toMatchObject({ contactEmail: reached.contactEmail, contactPhone: null });
    expect([unnamed.statusCode, unnamed.body]).toMatchObject([400, { errors: [{ pointer: '/name' }] }]);
  });

  it('are named by their own lead; others do not find them', async () => {
    const { lead, id } = await ourCentre(world());
    const other = await foundCentre(world());
    const { version } = (await lead.get<View>(`/api/organisations/${id}`)).body;

    const named = await lead.patch<View>(
      `/api/organisations/${id}`,
      { name: 'Neuer Name', sites: [{ name: 'Kiel' }] },
      version,
    );
    const stale = await lead.patch(`/api/organisations/${id}`, { name: 'Zu spät' }, version);
    const foreign = await other.lead.patch(`/api/organisations/${id}`, { name: 'Fremd' }, version + 1);
    const byAdministrator = await world().administrator.patch(
      `/api/organisations/${id}`,
      { name: 'Betrieb' },
      version + 1,
    );

    expect([named.statusCode, named.body.name, named.headers['etag']]).toEqual([200, 'Neuer Name', `"${version + 1}"`]);
    expect([stale.statusCode, stale.body]).toMatchObject([
      412,
      { current: { name: 'Neuer Name', version: version + 1 } },
    ]);
    expect([foreign.statusCode, byAdministrator.statusCode]).toEqual([404, 403]);
    expect((await other.lead.get(`/api/organisations/${id}`)).statusCode).toBe(404);
  });

  it('suspended by an administrator, let nobody in; lifted, everything is as before', async () => {
    const { lead, id } = await foundCentre(world());
    const colleague = await member(world(), lead);
    const move = async (state: string) => {
      const { version } = (await world().administrator.get<View>(`/api/organisations/${id}`)).body;
      return world().administrator.patch<View>(`/api/organisations/${id}`, { state }, version);
    };

    const own = await lead.patch(`/api/organisations/${id}`, { state: 'suspended' }, 2);
    await move('suspended');
    const during = [(await lead.get('/api/me')).statusCode, (await colleague.client.get('/api/cases')).statusCode];
    await expect(world().login(colleague.email)).rejects.toThrow('401');
    await move('active');

    expect(own.statusCode).toBe(403);
    expect(during).toEqual([401, 401]);
    expect((await (await world().login(colleague.email)).get('/api/cases')).statusCode).toBe(200);
  });

  it('show administrators their people, to suspend one, and nothing else of them', async () => {
    const { lead, id } = await ourCentre(world());
    const { body: invitation } = await invite(lead, aPerson({ name: 'Ayla Berg' }));

    const people = await world().administrator.get<{ data: { id: string; organisationId: string }[] }>(
      `/api/users?organisationId=${id}&perPage=100`,
    );

    expect(people.body.data.map((person) => person.id)).toContain(invitation.userId);
    expect(new Set(people.body.data.map(({ organisationId }) => organisationId))).toEqual(new Set([id]));
    expect((await world().administrator.get('/api/cases')).statusCode).toBe(403);
  });
});
