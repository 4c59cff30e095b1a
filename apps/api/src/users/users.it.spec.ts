import { randomUUID } from 'node:crypto';
import { useBareWorld } from '../testing/bare-world.js';
import { aPerson, foundCentre, member, newcomer, ourCentre } from '../testing/joining.js';
import type { UserView } from './user-view.js';

interface List {
  data: UserView[];
  total: number;
}

describe('the people of a centre', () => {
  const world = useBareWorld();

  it('are seen by their colleagues with name, role and state, and by no other centre', async () => {
    const { lead } = await ourCentre(world());
    const colleague = await member(world(), lead, aPerson({ name: 'Özge Acar' }));
    const other = await foundCentre(world());

    const list = await colleague.client.get<List>('/api/users?perPage=100');
    const foreign = await other.lead.get(`/api/users/${colleague.id}`);
    const invented = await other.lead.get(`/api/users/${randomUUID()}`);
    const malformed = await other.lead.get('/api/users/keine-kennung');

    expect(list.body.data).toContainEqual(
      expect.objectContaining({
        id: colleague.id,
        name: 'Özge Acar',
        email: colleague.email,
        role: 'caseworker',
        state: 'confirmed',
      }),
    );
    expect((await other.lead.get<List>('/api/users')).body.total).toBe(1);
    expect([foreign.statusCode, malformed.statusCode]).toEqual([404, 404]);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...invented.body, instance: '' });
    expect({ ...malformed.body, instance: '' }).toEqual({ ...invented.body, instance: '' });
  });

  it('can be asked for by state and role, page by page', async () => {
    const { lead } = await foundCentre(world());
    const waiting = await newcomer(world(), lead, aPerson({ name: 'A' }));
    const gone = await member(world(), lead, aPerson({ name: 'B' }));
    await lead.delete(`/api/users/${gone.id}`);
    const idsOf = async (query: string): Promise<string[]> =>
      (await lead.get<List>(`/api/users?${query}`)).body.data.map(({ id }) => id);

    expect(await idsOf('state=accepted')).toEqual([waiting.id]);
    expect(await idsOf('state=accepted&state=removed&sort=name')).toEqual([waiting.id, gone.id]);
    expect(await idsOf('role=caseworker')).toEqual([waiting.id]);
    expect(await idsOf('perPage=1&page=1&sort=name')).toEqual([waiting.id]);
    expect(await idsOf('perPage=1&page=3')).toEqual([]);
  });

  it.each(['colour=red', 'sort=password', 'state=happy', 'page=0', 'perPage=101', 'role=king', 'page=1&page=2'])(
    'cannot be asked for by "%s"',
    async (query) => {
      const { lead } = await ourCentre(world());

      const answer = await lead.get<{ errors: { pointer: string }[] }>(`/api/users?${query}`);

      expect([answer.statusCode, answer.body.errors[0]?.pointer]).toEqual([400, `/${query.split('=')[0] ?? ''}`]);
    },
  );

  it('include coordinators of the network office for each other', async () => {
    const { lead: coordinator } = await foundCentre(world(), 'network-office');
    const second = await member(world(), coordinator, aPerson({ role: 'coordinator' }));

    expect((await second.client.get<List>('/api/users')).body.total).toBe(2);
    expect((await second.client.delete(`/api/users/${coordinator.user?.id ?? ''}`)).statusCode).toBe(200);
  });
});
