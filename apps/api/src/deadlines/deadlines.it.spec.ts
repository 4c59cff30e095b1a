import { addDays, todayIn, urgencies, urgencyOf } from '@geleit/domain';
import { aCase, aDeadline, anId, aResidenceStatus, demoPassword } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import { type Answer, PersonClient } from '../testing/person-client.js';
import { StandingClock } from '../testing/stand-clock.js';
import { useWorld } from '../testing/use-world.js';
import { everyRoute } from '../testing/walls/every-route.js';
import { logins, userOf } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());
const soon = addDays(today, 10);

describe('a deadline', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;
  let url: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    url = `${at}/deadlines/${anId()}`;
    await worker.put(at, aCase());
    await worker.put(url, aDeadline({ dueOn: soon }));
  });

  const legal = async (): Promise<string> => {
    await worker.post(`${at}/residence-statuses`, aResidenceStatus({ validFrom: today, validUntil: soon }));
    const { body } = await worker.get<{ data: { id: string; kind: string }[] }>(`${at}/deadlines`);
    return `${at}/deadlines/${body.data.find(({ kind }) => kind !== 'by-hand')!.id}`;
  };

  it('that is met says since when and stays visible', async () => {
    const met = await worker.patch(url, { state: 'met' }, 1);
    expect(met.body).toMatchObject({ state: 'met', metOn: today, reason: null });
    expect((await worker.get<{ total: number }>(`${at}/deadlines`)).body.total).toBe(1);
    expect((await worker.get(at)).body['nextDeadline']).toBeNull();
  });

  it.each([
    ['missed', { state: 'missed' }],
    ['waived', { state: 'waived' }],
    ['moved', { dueOn: addDays(soon, 7) }],
    ['waived for a blank reason', { state: 'waived', reason: '   ' }],
  ])('is not %s without a reason', async (_how, change) => {
    const refused = await worker.patch<Answer['body'] & { errors: { pointer: string }[] }>(url, change, 1);

    expect(refused.statusCode).toBe(400);
    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(['/reason']);
    expect((await worker.get(url)).body).toMatchObject({ state: 'open', dueOn: soon, version: 1 });
  });

  it.each(['missed', 'waived'] as const)('is %s with a reason, and still there with it', async (state) => {
    const closed = await worker.patch(url, { state, reason: 'Auf Rat der Anwältin', reasonCode: 'lawyer-advice' }, 1);
    expect(closed.body).toMatchObject({
      state,
      reason: 'Auf Rat der Anwältin',
      reasonCode: 'lawyer-advice',
      metOn: null,
    });
    expect((await worker.get(url)).body).toEqual(closed.body);
  });

  it('that is moved keeps from where to where, who, when and why, each time', async () => {
    await worker.patch(url, { dueOn: addDays(soon, 7), reason: 'Verlegt' }, 1);
    const colleague = await world().as(logins.CW2);
    const moved = await colleague.patch(url, { dueOn: addDays(soon, 3), reason: 'Doch früher' }, 2);

    expect(moved.body['moves']).toMatchObject([
      { from: soon, to: addDays(soon, 7), reason: 'Verlegt', by: { id: userOf(worker).id, name: 'Mira Sander' } },
      { from: addDays(soon, 7), to: addDays(soon, 3), reason: 'Doch früher', by: { id: userOf(colleague).id } },
    ]);
  });

  it('that a law sets is not moved without saying what the new date rests on', async () => {
    const ofLaw = await legal();
    const change = { dueOn: addDays(soon, 30), reason: 'Bescheid' };

    const refused = await worker.patch<Answer['body'] & { errors: { pointer: string }[] }>(ofLaw, change, 1);
    const moved = await worker.patch(ofLaw, { ...change, dateBasis: 'authority' }, 1);

    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(['/dateBasis']);
    expect(moved.body).toMatchObject({ dueOn: addDays(soon, 30), dateBasis: 'authority' });
  });

  it('that a law sets keeps its name; one set by hand may be reworded', async () => {
    expect((await worker.patch(await legal(), { title: 'Ausweis abholen' }, 1)).statusCode).toBe(409);
    expect((await worker.patch(url, { title: 'Ausweis abholen' }, 1)).body).toMatchObject({ title: 'Ausweis abholen' });
  });

  it('that is closed changes only by being opened again, with a reason', async () => {
    await worker.patch(url, { state: 'met' }, 1);

    expect((await worker.patch(url, { state: 'waived', reason: 'doch nicht' }, 2)).statusCode).toBe(409);
    expect((await worker.patch(url, { state: 'open' }, 2)).statusCode).toBe(400);
    expect((await worker.patch(url, { state: 'open', reason: 'Irrtum' }, 2)).body).toMatchObject({
      state: 'open',
      metOn: null,
    });
  });

  it('keeps how it had ended and why it was opened again, with who', async () => {
    await worker.patch(url, { state: 'waived', reason: 'Neuer Bescheid', reasonCode: 'superseded' }, 1);
    const colleague = await world().as(logins.CW2);
    const reopened = await colleague.patch(url, { state: 'open', reason: 'Doch keiner' }, 2);

    expect(reopened.body).toMatchObject({
      reason: null,
      stateChanges: [
        { state: 'waived', by: { name: 'Mira Sander' }, reason: 'Neuer Bescheid', reasonCode: 'superseded' },
        { state: 'open', by: { id: userOf(colleague).id }, reason: 'Doch keiner' },
      ],
    });
  });

  it('is never deleted: no route does that', async () => {
    const deleting = everyRoute(world().app).filter(
      ({ method, path }) => method === 'DELETE' && path.includes('deadline'),
    );
    expect(deleting).toEqual([]);
    expect([404, 405]).toContain((await worker.delete(url)).statusCode);
    expect((await worker.get(url)).statusCode).toBe(200);
  });

  it('is overdue by the calendar alone: every list says so the day after, and no row has changed', async () => {
    const rows = (): Promise<object[]> =>
      asSuperuser(world(), (query) =>
        query('select id, version, updated_at, facts, narrative from deadline order by id'),
      );
    const [before, clock] = [await rows(), StandingClock.of(world().app)];
    const states: unknown[] = [];

    for (const days of [9, 1, 1]) {
      clock.moveBy({ days });
      const later = await PersonClient.login(world().app, logins.LEAD, demoPassword);
      const filter = { caseIds: [at.split('/').at(-1)] };
      for (let times = 0; times < 3; times += 1) await later.post('/api/deadlines/search', { filter });
      const overdue = await later.post<{ total: number }>('/api/deadlines/search', {
        filter: { ...filter, urgency: ['overdue'] },
      });
      states.push([(await later.get(url)).body['urgency'], overdue.body.total]);
    }
    clock.release();

    expect(states).toEqual([
      ['week', 0],
      ['today', 0],
      ['overdue', 1],
    ]);
    expect(await rows()).toEqual(before);
  });

  it('reads as urgent as its day is near, in its own answer, in lists and in searches', async () => {
    const days = [-3, 0, 5, 12, 25, 55, 90];
    for (const [index, inDays] of days.entries())
      await worker.put(
        `${at}/deadlines/${anId()}`,
        aDeadline({ title: `Frist ${index}`, dueOn: addDays(today, inDays) }),
      );
    const caseIds = [at.split('/').at(-1)];

    for (const [index, urgency] of urgencies.entries()) {
      const { body } = await worker.post<{ data: { title: string; dueOn: string }[] }>('/api/deadlines/search', {
        filter: { caseIds, urgency: [urgency] },
      });
      expect(body.data.map(({ title }) => title)).toContain(`Frist ${index}`);
      expect(body.data.filter(({ dueOn }) => urgencyOf(dueOn, today) !== urgency)).toEqual([]);
    }
  });

  it('stands in the list of its centre in the order of its day, each on one page only', async () => {
    const seen: { id: string; dueOn: string }[] = [];
    const first = await worker.get<{ total: number }>('/api/deadlines?state=open&perPage=1');
    for (let page = 1; seen.length < first.body.total; page += 1) {
      const { body } = await worker.get<{ data: { id: string; dueOn: string }[] }>(
        `/api/deadlines?state=open&perPage=20&page=${page}`,
      );
      if (body.data.length === 0) break;
      seen.push(...body.data);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(first.body.total);
    expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).sort());
  });
});
