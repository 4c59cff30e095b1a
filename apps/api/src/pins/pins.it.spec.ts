import { aCase, anId, aSupportStep } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('what is pinned on top of a timeline', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;
  let stepId: string;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
  });
  beforeEach(async () => {
    [at, stepId] = [`/api/cases/${anId()}`, anId()];
    await worker.put(at, aCase());
    await worker.put(`${at}/support-steps/${stepId}`, aSupportStep({ note: 'Codewort vereinbart' }));
  });

  const pinned = async (): Promise<object[]> => (await worker.get<{ data: object[] }>(`${at}/pins`)).body.data;

  it('is a step as it reads now, once, though two people pin it', async () => {
    const colleague = await world().as(logins.CW2);
    const answers = await Promise.all(
      [worker, colleague].map((person) => person.put(`${at}/pins/${anId()}`, { stepId })),
    );
    await worker.patch(`${at}/support-steps/${stepId}`, { note: 'Codewort geändert' }, 1);

    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 201]);
    expect(await pinned()).toMatchObject([{ text: null, step: { id: stepId, note: 'Codewort geändert' } }]);
  });

  it('is a note, of which no older version overwrites a newer one', async () => {
    const url = `${at}/pins/${anId()}`;
    await worker.put(url, { text: 'Nie vor 10 Uhr anrufen' });
    const changed = await worker.patch(url, { text: 'Nie vor 11 Uhr anrufen' }, 1);
    const stale = await worker.patch(url, { text: 'Immer anrufen' }, 1);

    expect([changed.statusCode, stale.statusCode]).toEqual([200, 412]);
    expect(stale.body['current']).toMatchObject({ text: 'Nie vor 11 Uhr anrufen', version: 2 });
    expect(await pinned()).toMatchObject([{ text: 'Nie vor 11 Uhr anrufen', step: null }]);
  });

  it('is taken off again by anybody of the team', async () => {
    const url = `${at}/pins/${anId()}`;
    await worker.put(url, { stepId });
    const colleague = await world().as(logins.CW2);
    const removed = [await colleague.call('DELETE', url), await worker.call('DELETE', url)];
    expect(removed.map(({ statusCode }) => statusCode)).toEqual([204, 404]);
    expect(await pinned()).toEqual([]);
  });

  it('is a note although the step is named as none, but no blank one, which names its field', async () => {
    const made = await worker.put(`${at}/pins/${anId()}`, { stepId: null, text: 'Nie vor 10 Uhr' });
    const blank = await worker.put(`${at}/pins/${anId()}`, { text: '   ' });

    expect([made.statusCode, blank.statusCode]).toEqual([201, 400]);
    expect(blank.body['errors']).toMatchObject([{ pointer: '/text', code: 'required' }]);
    expect(await pinned()).toMatchObject([{ text: 'Nie vor 10 Uhr', step: null }]);
  });

  it('is neither both, nor nothing, nor a step of another case', async () => {
    const elsewhere = `/api/cases/${anId()}`;
    await worker.put(elsewhere, aCase());
    const answers = [
      await worker.put(`${at}/pins/${anId()}`, { stepId, text: 'beides' }),
      await worker.put(`${at}/pins/${anId()}`, {}),
      await worker.put(`${elsewhere}/pins/${anId()}`, { stepId }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 409]);
  });
});
