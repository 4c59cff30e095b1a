import { aCase, anId } from '@geleit/testing';
import { anOwnRule } from '../testing/bodies.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

interface Refusal extends Record<string, unknown> {
  errors: { pointer: string; code: string; message: string }[];
}

const world = useWorld();
let worker: PersonClient;

beforeEach(async () => {
  worker = await world().as(logins.CW1);
});

describe('a rule of the centre’s own', () => {
  let lead: PersonClient;
  let id: string;

  beforeEach(async () => {
    lead = await world().as(logins.LEAD);
    id = anId();
  });

  const listed = async (person: PersonClient): Promise<{ id: string; own: boolean; proposed: boolean }[]> => {
    const { body } = await person.get<{ data: { id: string; own: boolean; proposed: boolean }[] }>(
      '/api/deadline-rules',
    );
    return body.data;
  };

  it('is made once by a lead, listed after the legal ones, and counts like them', async () => {
    const body = anOwnRule({ period: { op: 'add', n: 1, unit: 'months' }, land: 'BY-A', norm: 'Fördervertrag' });
    const answers = [
      await lead.put(`/api/deadline-rules/${id}`, body),
      await lead.put(`/api/deadline-rules/${id}`, body),
      await lead.put(`/api/deadline-rules/${id}`, anOwnRule({ name: 'Etwas anderes' })),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 200, 409]);
    expect((await listed(worker)).at(-1)).toMatchObject({ id, own: true, area: null, norm: 'Fördervertrag' });

    const trigger = { date: '2028-07-08', kind: 'event' };
    const preview = await worker.post('/api/deadlines/preview', { rule: id, trigger });
    expect(preview.body).toMatchObject({ dueOn: '2028-08-09', severity: 'organisational', wellFounded: false });
  });

  it('may carry a deadline', async () => {
    await lead.put(`/api/deadline-rules/${id}`, anOwnRule());
    const caseId = anId();
    await worker.put(`/api/cases/${caseId}`, aCase());
    const set = await worker.put(`/api/cases/${caseId}/deadlines/${anId()}`, {
      rule: id,
      trigger: { date: '2030-01-07', kind: 'event' },
      land: 'NW',
    });
    expect(set.statusCode).toBe(201);
    expect(set.body).toMatchObject({ dueOn: '2030-02-18', name: 'Bericht an die Förderstelle' });
  });

  it('reaches as far back and forward as it may', async () => {
    const back = anOwnRule({ period: { op: 'sub', n: 5, unit: 'years' } });
    const forward = anOwnRule({ period: { op: 'year-end', n: 5, unit: 'years' } });
    const dates: unknown[] = [];
    for (const [body, date] of [
      [back, '2000-01-01'],
      [forward, '2060-12-31'],
    ] as const) {
      const rule = anId();
      await lead.put(`/api/deadline-rules/${rule}`, body);
      const preview = await worker.post('/api/deadlines/preview', { rule, trigger: { date, kind: 'event' } });
      dates.push(preview.body['dueOn']);
    }
    expect(dates).toEqual(['1995-01-01', '2065-12-31']);
  });

  it('is changed against the version that was read, and ended, never deleted', async () => {
    const url = `/api/deadline-rules/${id}`;
    await lead.put(url, anOwnRule());
    const changed = await lead.patch(url, { name: 'Zwischenbericht', period: { op: 'add', n: 1, unit: 'weeks' } }, 1);
    const stale = await lead.patch(url, { name: 'Zu spät' }, 1);
    const ended = await lead.patch(url, { state: 'ended' }, 2);

    expect(changed.body).toMatchObject({ version: 2, name: { de: 'Zwischenbericht' } });
    expect(stale.statusCode).toBe(412);
    expect(stale.body['current']).toMatchObject({ version: 2, name: { de: 'Zwischenbericht' } });
    expect(ended.body).toMatchObject({ version: 3, state: 'ended' });
    const chosen = await worker.post('/api/deadlines/preview', {
      rule: id,
      trigger: { date: '2030-01-07', kind: 'event' },
    });
    expect(chosen.statusCode).toBe(400);
    expect((await lead.call('DELETE', url)).statusCode).toBe(404);
  });

  it('is nobody’s business in another centre, and caseworkers only use it', async () => {
    const url = `/api/deadline-rules/${id}`;
    await lead.put(url, anOwnRule());
    const elsewhere = await world().as(logins.HLEAD);
    expect((await elsewhere.get(url)).statusCode).toBe(404);
    expect((await elsewhere.patch(url, { state: 'ended' }, 1)).statusCode).toBe(404);
    expect((await listed(elsewhere)).map((rule) => rule.id)).not.toContain(id);
    expect((await worker.patch(url, { state: 'ended' }, 1)).statusCode).toBe(403);
    expect((await worker.put(`/api/deadline-rules/${anId()}`, anOwnRule())).statusCode).toBe(403);
  });

  it.each([
    ['a name too short', { name: 'x' }, '/name'],
    ['an endless period', { period: { op: 'add', n: 700, unit: 'weeks' } }, '/period/n'],
    ['no period at all', { period: { op: 'add', n: 0, unit: 'weeks' } }, '/period/n'],
    ['a unit that does not go with it', { period: { op: 'year-end', n: 1, unit: 'days' } }, '/period/unit'],
    ['no kind of trigger', { kinds: [] }, '/kinds'],
    ['an unknown kind of trigger', { kinds: ['sung'] }, '/kinds'],
    ['an unsettled shift', { shift: 'unsettled' }, '/shift'],
    ['warnings after the day', { warnDaysBefore: [-1] }, '/warnDaysBefore'],
    ['a Land nobody knows', { land: 'XX' }, '/land'],
  ])('with %s is refused', async (_why, wrong, pointer) => {
    const refused = await lead.put<Refusal>(`/api/deadline-rules/${id}`, anOwnRule(wrong));
    expect(refused.statusCode).toBe(400);
    expect(refused.body.errors.map((error) => error.pointer)).toContain(pointer);
  });
});
