import { aCase, anId, aSupportStep } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('one step for several cases', () => {
  const world = useWorld();
  let worker: PersonClient;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
  });

  const aCaseOf = async (person = worker): Promise<string> => {
    const id = anId();
    await person.put(`/api/cases/${id}`, aCase());
    return id;
  };
  const cases = async (): Promise<string[]> => [await aCaseOf(), await aCaseOf(), await aCaseOf()];
  const stepsOf = async (caseId: string): Promise<number[]> =>
    (await worker.get<{ data: { minutes: number }[] }>(`/api/cases/${caseId}/support-steps`)).body.data.map(
      ({ minutes }) => minutes,
    );

  it('gives each its own step with its own minutes, and each its own entry in the protocol', async () => {
    const ids = await cases();
    const chosen = ids.map((caseId, index) => ({ caseId, id: anId(), ...(index ? { minutes: 10 * index } : {}) }));

    const logged = await worker.post('/api/support-steps', { step: aSupportStep({ minutes: 90 }), cases: chosen });

    expect(logged.statusCode).toBe(201);
    expect(await Promise.all(ids.map(stepsOf))).toEqual([[90], [10], [20]]);
    const events = await asSuperuser(world(), (query) =>
      query(`select case_id from audit_event where action = 'log' and record_id = any ($1)`, [
        chosen.map(({ id }) => id),
      ]),
    );
    expect(events).toHaveLength(3);
  });

  it('sent again after a lost answer, or many times at once, is logged once', async () => {
    const ids = await cases();
    const body = { step: aSupportStep(), cases: ids.map((caseId) => ({ caseId, id: anId() })) };
    const mirrored = { ...body, cases: body.cases.toReversed() };
    const answers = await Promise.all(
      [body, mirrored, body, mirrored].map((one) => worker.post('/api/support-steps', one)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
    expect((await Promise.all(ids.map(stepsOf))).map(({ length }) => length)).toEqual([1, 1, 1]);
    expect((await worker.get(`/api/cases/${ids[0]}`)).body['lastContactOn']).toBe(body.step.occurredOn);
  });

  it.each([
    ['closed', 'case.closed'],
    ['missing', 'record.notFound'],
    ['of another centre', 'record.notFound'],
    ['restricted', 'record.notFound'],
  ])('is logged in none if one is %s, and says which', async (what, reason) => {
    const ids = await cases();
    const refusing = await theCaseThatIs(what);
    const chosen = [...ids, refusing].map((caseId) => ({ caseId, id: anId() }));

    const answer = await worker.post('/api/support-steps', { step: aSupportStep(), cases: chosen });

    expect(answer.statusCode).toBe(409);
    expect(answer.body).toMatchObject({ caseId: refusing, reason, errors: [{ pointer: '/cases/3' }] });
    expect((await Promise.all(ids.map(stepsOf))).flat()).toEqual([]);
  });

  async function theCaseThatIs(what: string): Promise<string> {
    if (what === 'missing') return anId();
    if (what === 'of another centre') return aCaseOf(await world().as(logins.HAFEN));
    const lead = await world().as(logins.LEAD);
    const id = await aCaseOf(lead);
    if (what === 'restricted') await lead.patch(`/api/cases/${id}`, { restricted: true }, 1);
    else {
      await lead.patch(`/api/cases/${id}`, { state: 'active' }, 1);
      await lead.patch(`/api/cases/${id}`, { state: 'closed', closingReason: 'moved' }, 2);
    }
    return id;
  }

  it('takes at least one case, each once', async () => {
    const caseId = await aCaseOf();
    const answers = [
      [],
      [
        { caseId, id: anId() },
        { caseId, id: anId() },
      ],
      [null],
      [{ caseId, id: anId() }, null],
    ].map((chosen) => worker.post('/api/support-steps', { step: aSupportStep(), cases: chosen }));
    const refused = await Promise.all(answers);
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 400]);
    expect(refused[1]?.body['errors']).toMatchObject([{ pointer: '/cases', code: 'eachOnce' }]);
  });
});
