import { anId, aPlace } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('the places of a centre', () => {
  const world = useWorld();
  let lead: PersonClient;

  beforeAll(async () => {
    lead = await world().as(logins.LEAD);
  });

  it('are made once by a lead, seen by the team with their beds, and without their address', async () => {
    const url = `/api/places/${anId()}`;
    const body = aPlace({ name: 'Wohnung Ahorn', capacity: 3 });

    const answers = await Promise.all([lead.put(url, body), lead.put(url, body)]);
    const seen = await (await world().as(logins.CW1)).get(url);
    const listed = await (await world().as(logins.CW2)).get('/api/places?perPage=100');

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201]);
    expect(seen.body).toMatchObject({ name: 'Wohnung Ahorn', kind: 'own-shelter', capacity: 3, version: 1 });
    expect(listed.text).toContain('Wohnung Ahorn');
    expect(seen.text + listed.text).not.toContain('Lindenhof');
  });

  it('under an id that holds another place are a conflict', async () => {
    const url = `/api/places/${anId()}`;
    await lead.put(url, aPlace());
    expect((await lead.put(url, aPlace({ capacity: 9 }))).statusCode).toBe(409);
  });

  it('changed against an old version stay as they are, and the newer state is shown', async () => {
    const url = `/api/places/${anId()}`;
    await lead.put(url, aPlace());
    await lead.patch(url, { name: 'Wohnung Ulme' }, 1);

    const stale = await lead.patch(url, { name: 'Wohnung Buche' }, 1);

    expect(stale.statusCode).toBe(412);
    expect(stale.body['current']).toMatchObject({ name: 'Wohnung Ulme', version: 2 });
  });

  it('cannot lose name, kind or beds, nor have less than none', async () => {
    const url = `/api/places/${anId()}`;
    await lead.put(url, aPlace());
    const wrong = { name: null, kind: null, capacity: null };
    const pointers = [];
    for (const [field, value] of Object.entries({ ...wrong })) {
      const { statusCode, body } = await lead.patch(url, { [field]: value }, 1);
      pointers.push([statusCode, (body['errors'] as { pointer: string }[])[0]?.pointer]);
    }
    const negative = await lead.put(`/api/places/${anId()}`, aPlace({ capacity: -1 }));

    expect(pointers).toEqual([
      [400, '/name'],
      [400, '/kind'],
      [400, '/capacity'],
    ]);
    expect(negative.statusCode).toBe(400);
  });

  it('show their address with a reason only, to the team alone', async () => {
    const url = `/api/places/${anId()}`;
    await lead.put(url, aPlace({ address: 'Lindenhof 12' }));
    const worker = await world().as(logins.CW1);
    const other = await world().as(logins.HLEAD);

    const answers = [
      await worker.post(`${url}/address`, { reason: '  ' }),
      await worker.post(`${url}/address`, { reason: 'Schlüssel bringen' }),
      await other.post(`${url}/address`, { reason: 'neugierig' }),
    ];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 200, 404]);
    expect(answers[1]?.body['address']).toBe('Lindenhof 12');
    const log = await lead.get<{ data: { action: string; subject: string }[] }>(
      '/api/audit-events?action=open&perPage=5',
    );
    expect(log.body.data[0]).toMatchObject({ action: 'open', subject: 'place' });
  });
});
