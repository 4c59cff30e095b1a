import { todayIn } from '@geleit/domain';
import { aCase, anId } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());

describe('whether a client is willing to testify', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase({ facts: { cooperation: 'undecided', cooperationSince: '2026-01-10' } }));
  });

  const change = async (version: number, facts: object) => (await worker.patch(at, { facts }, version)).body['facts'];

  it('is a history: another answer keeps the former one with its day', async () => {
    await change(1, { cooperation: 'willing' });
    const facts = await change(2, { cooperation: 'statement', cooperationSince: '2026-06-01' });

    expect(facts).toMatchObject({
      cooperation: 'statement',
      cooperationSince: '2026-06-01',
      earlierCooperation: [
        { cooperation: 'undecided', since: '2026-01-10' },
        { cooperation: 'willing', since: today },
      ],
    });
  });

  it('stays as it is when something else is changed, or the same is said again', async () => {
    await change(1, { cooperation: 'undecided', pregnant: 'no' });
    const facts = await change(2, { gender: 'diverse' });

    expect(facts).toMatchObject({ cooperation: 'undecided', cooperationSince: '2026-01-10' });
    expect(facts).not.toHaveProperty('earlierCooperation');
  });

  it('keeps the former answer when its history is corrected at the same time, and not twice', async () => {
    const earlierCooperation = [{ cooperation: 'none', since: '2025-11-02' }];
    await change(1, { cooperation: 'willing', earlierCooperation });
    const facts = await change(2, {
      cooperation: 'refused',
      earlierCooperation: [...earlierCooperation, { cooperation: 'willing', since: today }],
    });

    expect(facts).toMatchObject({
      cooperation: 'refused',
      earlierCooperation: [...earlierCooperation, { cooperation: 'willing', since: today }],
    });
  });

  it('entered by mistake is taken back without a trace of a day', async () => {
    const facts = await change(1, { cooperation: null });
    expect(facts).not.toHaveProperty('cooperation');
    expect(facts).not.toHaveProperty('cooperationSince');
    expect(facts).not.toHaveProperty('earlierCooperation');
  });

  it('stands in the way of no support: steps, stays and tasks are recorded after a refusal as before', async () => {
    await change(1, { cooperation: 'refused' });
    const made = [
      await worker.post(`${at}/support-steps`, {
        occurredOn: today,
        area: 'housing',
        kind: 'placement',
        minutes: 30,
        channel: 'phone',
      }),
      await worker.post(`${at}/housing-stays`, { kind: 'hotel', from: today }),
      await worker.post(`${at}/tasks`, { title: 'Anwältin anrufen' }),
    ];
    expect(made.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
  });
});
