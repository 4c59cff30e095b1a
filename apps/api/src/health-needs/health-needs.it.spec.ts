import { todayIn } from '@geleit/domain';
import { aCase, aHealthNeed, anId } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());

describe('a pregnancy', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;
  let url: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    url = `${at}/health-needs/${anId()}`;
    const children = [{ ageGroup: '6-11', whereabouts: 'held-by-perpetrators' }] as const;
    await worker.put(at, aCase({ facts: { gender: 'female', children: [...children] } }));
    await worker.put(url, aHealthNeed({ need: 'pregnancy', dueOn: '2026-12-24' }));
  });

  const facts = async () => (await worker.get<{ facts: Record<string, unknown> }>(at)).body.facts;
  const cases = async () => (await worker.get<{ total: number }>('/api/cases')).body.total;

  it('is a fact of the case at once', async () => {
    expect(await facts()).toMatchObject({ pregnant: 'yes', gender: 'female' });
  });

  it('ends with a birth that adds a child with the client to the facts, once, and opens no second case', async () => {
    const before = await cases();

    const born = await worker.patch(url, { bornOn: today, state: 'received' }, 1);
    await worker.patch(url, { note: 'Beide sind wohlauf.' }, 2);

    expect(born.statusCode).toBe(200);
    expect(await facts()).toMatchObject({
      pregnant: 'no',
      children: [
        { ageGroup: '6-11', whereabouts: 'held-by-perpetrators' },
        { ageGroup: '0-2', whereabouts: 'with-client', since: today },
      ],
    });
    expect(await cases()).toBe(before);
  });

  it('that ends with twins adds two children', async () => {
    await worker.patch(url, { bornOn: today, born: 2 }, 1);
    expect((await facts())['children']).toHaveLength(3);
  });

  it('makes the birth a legal event, whose deadlines are proposed', async () => {
    await worker.patch(url, { bornOn: today }, 1);

    const { body } = await worker.get<{ data: { kind: string; date: string }[] }>(`${at}/events`);
    expect(body.data).toMatchObject([{ kind: 'birth', date: today }]);
  });

  it('follows a corrected day of birth, and does not lose a child that is recorded', async () => {
    await worker.patch(url, { bornOn: '2026-10-02' }, 1);

    const corrected = await worker.patch(url, { bornOn: '2026-10-01' }, 2);
    const removed = await worker.patch(url, { bornOn: null }, 3);

    expect([corrected.statusCode, removed.statusCode]).toEqual([200, 400]);
    expect((await facts())['children']).toMatchObject([{}, { since: '2026-10-01' }]);
  });

  it('and nothing else ends with a birth', async () => {
    const refused = await worker.put(`${at}/health-needs/${anId()}`, aHealthNeed({ need: 'medical', bornOn: today }));
    expect(refused.statusCode).toBe(400);
    expect(refused.body['errors']).toMatchObject([{ pointer: '/bornOn' }]);
  });
});
