import { addDays, todayIn } from '@geleit/domain';
import { aCase, anId, aSupportStep } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());

describe('a support step', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;
  let url: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    url = `${at}/support-steps/${anId()}`;
    await worker.put(at, aCase());
  });

  it('of a colleague’s case is logged by whoever was there, and says who that was', async () => {
    const colleague = await world().as(logins.CW2);
    const logged = await colleague.put(url, aSupportStep({ minutes: 25 }));
    expect(logged.statusCode).toBe(201);
    expect((await worker.get(url)).body).toMatchObject({ minutes: 25, loggedBy: { id: userOf(colleague).id } });
  });

  it('takes its six answers and leaves the rest unsaid', async () => {
    const { note: _note, ...needed } = aSupportStep();
    const { body } = await worker.put(url, needed);
    expect(body).toMatchObject({
      ...needed,
      note: null,
      withWhom: [],
      interpreter: null,
      language: null,
      outcome: null,
    });
  });

  it('moves the case up in the list, but not its version, so that two who log never disturb each other', async () => {
    const before = (await worker.get(at)).body;
    const colleague = await world().as(logins.CW2);
    const answers = await Promise.all(
      [worker, colleague].map((person) => person.post(`${at}/support-steps`, aSupportStep())),
    );
    const after = (await worker.get(at)).body;

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(after['version']).toBe(before['version']);
    expect(String(after['updatedAt']) > String(before['updatedAt'])).toBe(true);
  });

  it('is corrected in what was wrong; a statement taken back is gone, a mandatory one cannot be', async () => {
    await worker.put(url, aSupportStep({ minutes: 45, outcome: 'missed' }));

    const corrected = await worker.patch(url, { minutes: 50, outcome: null }, 1);
    const emptied = await worker.patch(url, { minutes: null }, 2);
    const parted = await worker.patch(url, { area: 'housing' }, 2);

    expect(corrected.body).toMatchObject({ minutes: 50, outcome: null, version: 2 });
    expect([emptied.statusCode, parted.statusCode]).toEqual([400, 400]);
    expect(parted.text).toContain('"/kind"');
  });

  it('corrected by another day moves the last contact back as well', async () => {
    await worker.put(url, aSupportStep({ occurredOn: today, channel: 'phone' }));
    await worker.post(`${at}/support-steps`, aSupportStep({ occurredOn: addDays(today, -20), channel: 'in-person' }));
    await worker.patch(url, { occurredOn: addDays(today, -25) }, 1);
    expect((await worker.get(at)).body['lastContactOn']).toBe(addDays(today, -20));
    await worker.patch(url, { channel: 'without-client', occurredOn: today }, 2);
    expect((await worker.get(at)).body['lastContactOn']).toBe(addDays(today, -20));
  });

  it('is on record by the names of its fields alone', async () => {
    await worker.put(url, aSupportStep({ note: 'Gartenrotschwanz' }));
    await worker.patch(url, { note: 'Hausrotschwanz' }, 1);
    const rows = await asSuperuser(world(), (query) =>
      query<{ action: string; fields: string[]; row: string }>(
        'select action, fields, t::text as row from audit_event t where record_id = $1',
        [url.split('/').at(-1)],
      ),
    );
    expect(rows.map(({ action }) => action).sort()).toEqual(['correct', 'log']);
    expect(rows.find(({ action }) => action === 'correct')?.fields).toEqual(['note']);
    expect(rows.map(({ row }) => row).join()).not.toContain('rotschwanz');
  });

  it('is listed below its case by day, the latest first, and only there', async () => {
    for (const days of [-1, -7, -3])
      await worker.post(`${at}/support-steps`, aSupportStep({ occurredOn: addDays(today, days) }));
    const { body } = await worker.get<{ data: { id: string; occurredOn: string }[] }>(`${at}/support-steps`);
    expect(body.data.map(({ occurredOn }) => occurredOn)).toEqual([-1, -3, -7].map((days) => addDays(today, days)));

    const other = `/api/cases/${anId()}`;
    await worker.put(other, aCase());
    expect((await worker.get(`${other}/support-steps/${body.data[0]!.id}`)).statusCode).toBe(404);
    expect((await worker.patch(`${other}/support-steps/${body.data[0]!.id}`, { minutes: 1 }, 1)).statusCode).toBe(404);
  });

  it('is found across cases by area, days and who logged it', async () => {
    const colleague = await world().as(logins.CW2);
    await colleague.put(url, aSupportStep({ area: 'return', kind: 'other', occurredOn: addDays(today, -2) }));
    const find = async (filter: object): Promise<string[]> =>
      (
        await worker.post<{ data: { id: string }[] }>('/api/support-steps/search', { filter, perPage: 100 })
      ).body.data.map(({ id }) => id);
    const id = url.split('/').at(-1)!;
    const mine = {
      area: ['return'],
      occurredFrom: addDays(today, -2),
      occurredUntil: addDays(today, -2),
      responsible: [userOf(colleague).id],
    };

    expect(await find(mine)).toContain(id);
    expect(await find({ ...mine, area: null, occurredFrom: null })).toContain(id);
    expect(await find({ ...mine, responsible: null })).toContain(id);
    expect(await find({ ...mine, area: ['family'] })).not.toContain(id);
    expect(await find({ ...mine, occurredFrom: addDays(today, -1), occurredUntil: today })).not.toContain(id);
    expect(await find({ ...mine, responsible: [userOf(worker).id] })).not.toContain(id);
  });

  it('of long ago, corrected to yesterday, is among those of the last days', async () => {
    await worker.put(url, aSupportStep({ occurredOn: '2024-02-29' }));
    await worker.patch(url, { occurredOn: addDays(today, -1) }, 1);
    const { body } = await worker.post<{ data: { id: string }[] }>('/api/support-steps/search', {
      filter: { occurredFrom: addDays(today, -1) },
      perPage: 100,
    });
    expect(body.data.map(({ id }) => id)).toContain(url.split('/').at(-1));
  });
});
