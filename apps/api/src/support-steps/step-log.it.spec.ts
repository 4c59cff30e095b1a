import { aCase, anId, aSupportStep } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';

describe('logging a support step', () => {
  const world = useWorld();
  let worker: PersonClient;
  beforeAll(async () => {
    worker = await world().as('beratung@nordlicht.example');
  });

  async function aCaseOfMine(): Promise<string> {
    const id = anId();
    await worker.put(`/api/cases/${id}`, aCase());
    return id;
  }
  const log = (caseId: string, id: string, step: object, who = worker) =>
    who.put<{ id: string; loggedBy: object }>(`/api/cases/${caseId}/support-steps/${id}`, step);
  const stepsOf = async (caseId: string): Promise<number> =>
    (await worker.get<{ total: number }>(`/api/cases/${caseId}/support-steps`)).body.total;
  const eventsOf = (recordId: string): Promise<object[]> =>
    asSuperuser(world(), (query) =>
      query('select action, subject, actor_id, fields from audit_event where record_id = $1', [recordId]),
    );

  it('answers with the step as it will be read, and who logged it', async () => {
    const caseId = await aCaseOfMine();
    const id = anId();
    const step = aSupportStep({ minutes: 45 });

    const logged = await log(caseId, id, step);
    const read = await worker.get(`/api/cases/${caseId}/support-steps/${id}`);

    expect([logged.statusCode, logged.headers['etag']]).toEqual([201, '"1"']);
    expect(logged.body).toEqual(read.body);
    expect(logged.body).toMatchObject({ ...step, loggedBy: { id: worker.user?.id, name: worker.user?.name } });
  });

  it('many times at once, after lost answers, logs it once and records it once', async () => {
    const caseId = await aCaseOfMine();
    const id = anId();
    const step = aSupportStep();

    const answers = await Promise.all(Array.from({ length: 8 }, () => log(caseId, id, step)));

    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([...Array<number>(7).fill(200), 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await stepsOf(caseId)).toBe(1);
    expect(await eventsOf(id)).toEqual([
      { action: 'log', subject: 'supportStep', actor_id: worker.user?.id, fields: Object.keys(step) },
    ]);
  });

  it('with another body under a taken id is a conflict and changes nothing', async () => {
    const caseId = await aCaseOfMine();
    const id = anId();
    await log(caseId, id, aSupportStep({ minutes: 10 }));

    const other = await log(caseId, id, aSupportStep({ minutes: 20 }));
    const elsewhere = await log(await aCaseOfMine(), id, aSupportStep({ minutes: 10 }));

    expect([other.statusCode, elsewhere.statusCode]).toEqual([409, 409]);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('by several people at once loses no contact', async () => {
    const caseId = await aCaseOfMine();
    const lead = await world().as('leitung@nordlicht.example');
    const days = ['2026-01-03', '2026-01-09', '2026-01-05', '2026-01-07'];

    const answers = await Promise.all(
      days.map((occurredOn, index) => log(caseId, anId(), aSupportStep({ occurredOn }), index % 2 ? lead : worker)),
    );

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
    expect(await stepsOf(caseId)).toBe(4);
    expect((await worker.get(`/api/cases/${caseId}`)).body).toMatchObject({ lastContactOn: '2026-01-09' });
  });

  it('in a closed case is refused until it is reopened', async () => {
    const caseId = await aCaseOfMine();
    await worker.patch(`/api/cases/${caseId}`, { state: 'active' }, 1);
    await worker.patch(`/api/cases/${caseId}`, { state: 'closed', closingReason: 'aim-reached' }, 2);

    const refused = await log(caseId, anId(), aSupportStep());

    expect(refused.statusCode).toBe(409);
    expect(await stepsOf(caseId)).toBe(0);
  });

  it('in a case of another centre is like one that does not exist', async () => {
    const caseId = await aCaseOfMine();
    const stranger = await world().as('beratung@hafen.example');

    const answers = [
      await log(caseId, anId(), aSupportStep(), stranger),
      await log(anId(), anId(), aSupportStep(), stranger),
    ];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    expect(await stepsOf(caseId)).toBe(0);
  });
});

describe('a flood of refusals', () => {
  const world = useWorld();

  it('is answered and recorded one and all, and blocks nobody', async () => {
    const [worker, other] = [
      await world().as('beratung@nordlicht.example'),
      await world().as('beratung2@nordlicht.example'),
    ];
    const id = anId();
    await worker.put(`/api/cases/${id}`, aCase());

    const answers = await Promise.all(Array.from({ length: 40 }, () => other.get(`/api/cases/${id}/access-log`)));

    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([403]));
    const [recorded] = await asSuperuser(world(), (query) =>
      query(`select count(*)::int as refusals from audit_event where case_id = $1 and outcome = 'refused'`, [id]),
    );
    expect(recorded).toEqual({ refusals: 40 });
    expect((await worker.get(`/api/cases/${id}`)).statusCode).toBe(200);
  });
});
