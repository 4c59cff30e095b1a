import { deadlineRules, lands } from '@geleit/domain';
import { aCase, aCaseEvent, anId } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const world = useWorld();
let worker: PersonClient;

beforeEach(async () => {
  worker = await world().as(logins.CW1);
});

describe('the rules of deadlines', () => {
  it('are served as data to who counsels, with the seats whose holidays are known', async () => {
    const { body } = await worker.get<{ data: { id: string }[]; lands: { code: string }[] }>('/api/deadline-rules');
    expect(body.data.map(({ id }) => id)).toEqual(deadlineRules.map(({ id }) => id));
    expect(body.lands.map(({ code }) => code)).toEqual(lands.map(({ code }) => code));
    expect(body.data[0]).toMatchObject({
      id: 'reflection-period-min',
      name: { de: 'Ende der Bedenk- und Stabilisierungsfrist (Mindestdauer)' },
      period: { op: 'add', n: 3, unit: 'months' },
      shift: 'unsettled',
      own: false,
      proposed: true,
    });
  });

  it.each([logins.KO, logins.ADM, logins.DPO])('are no business of %s', async (login) => {
    expect((await (await world().as(login)).get('/api/deadline-rules')).statusCode).toBe(403);
  });
});

describe('the proposals of a legal rule', () => {
  it('are turned off and on again by a lead; nothing else of it changes', async () => {
    const lead = await world().as(logins.LEAD);
    const url = '/api/deadline-rules/asylum-reasons-1m';
    const { body: before } = await lead.get(url);
    const off = await lead.patch(url, { proposed: false }, Number(before['settingVersion']));
    const arithmetic = await lead.patch(
      url,
      { period: { op: 'add', n: 9, unit: 'months' } },
      Number(off.body['version']),
    );
    expect(off.body).toMatchObject({ proposed: false, period: { n: 1 }, own: false });
    expect(arithmetic.statusCode).toBe(409);

    const caseId = anId();
    await worker.put(`/api/cases/${caseId}`, aCase());
    await worker.put(`/api/cases/${caseId}/events/${anId()}`, aCaseEvent({ kind: 'asylum-manifestly-unfounded' }));
    const { body } = await worker.get<{ data: { rule: string }[] }>(`/api/cases/${caseId}/deadline-proposals`);
    expect(body.data.map(({ rule }) => rule)).toEqual(['asylum-appeal-1w', 'asylum-interim-relief-1w']);

    const on = await lead.patch(url, { proposed: true }, Number(off.body['settingVersion']));
    expect(on.body).toMatchObject({ proposed: true });
  });
});
