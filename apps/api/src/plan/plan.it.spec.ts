import { addDays, todayIn } from '@geleit/domain';
import { aCase, aDeadline, aGoal, anId, aResidenceStatus, aTask } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());

describe('the plan of a client', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase());
  });

  const add = async (folder: string, body: object): Promise<string> => {
    const id = anId();
    const { statusCode, text } = await worker.put(`${at}/${folder}/${id}`, body);
    if (statusCode !== 201) throw new Error(text);
    return id;
  };
  const get = async (path: string) => (await worker.get(`${at}/${path}`)).body;

  it('counts the finished tasks of a goal, and undo restores what it counted before', async () => {
    const goalId = await add('goals', aGoal());
    const first = await add('tasks', aTask({ goalId }));
    await add('tasks', aTask({ goalId }));
    await add('tasks', aTask({ goalId }));
    await add('tasks', aTask());

    const done = await worker.patch(`${at}/tasks/${first}`, { state: 'done' }, 1);
    expect(done.body).toMatchObject({ state: 'done', doneOn: today, doneBy: { name: 'Mira Sander' }, bucket: null });
    expect(await get(`goals/${goalId}`)).toMatchObject({ tasks: { total: 3, done: 1 } });

    const undone = await worker.patch(`${at}/tasks/${first}`, { state: 'open' }, 2);
    expect(undone.body).toMatchObject({ state: 'open', doneOn: null, doneBy: null });
    expect(await get(`goals/${goalId}`)).toMatchObject({ tasks: { total: 3, done: 0 } });
  });

  it('keeps progress as a curve by days, and a second value of one day corrects the first', async () => {
    const goalId = await add('goals', aGoal({ progress: 0, progressOn: '2026-01-10' }));
    await worker.patch(`${at}/goals/${goalId}`, { progress: 3 }, 1);
    await worker.patch(`${at}/goals/${goalId}`, { progress: 1, progressOn: '2026-03-01' }, 2);
    await worker.patch(`${at}/goals/${goalId}`, { progress: 2 }, 3);

    const { progress, history } = await get(`goals/${goalId}`);

    expect(progress).toBe(2);
    expect((history as { on: string; value: number }[]).map(({ on, value }) => [on, value])).toEqual([
      ['2026-01-10', 0],
      ['2026-03-01', 1],
      [today, 2],
    ]);
  });

  it.each([
    ['a goal of another case', 'goalId', '/goalId'],
    ['somebody of another centre', 'assigneeId', '/assigneeId'],
  ])('refuses a task for %s', async (_who, field, pointer) => {
    const other = field === 'goalId' ? anId() : userOf(await world().as(logins.HAFEN)).id;

    const refused = await worker.put(`${at}/tasks/${anId()}`, aTask({ [field]: other }));

    expect(refused.statusCode).toBe(400);
    expect(refused.body['errors']).toMatchObject([{ pointer }]);
  });

  it('asks before a case with open tasks or legal deadlines is closed, lists them, and closes when confirmed', async () => {
    const taskId = await add('tasks', aTask({ title: 'Schlüssel abholen' }));
    await add('deadlines', aDeadline());
    await add('residence-statuses', aResidenceStatus());
    const closing = { state: 'closed', closingReason: 'moved' };

    const asked = await worker.patch(at, closing, 1);
    expect(asked.statusCode).toBe(409);
    expect(asked.body).toMatchObject({
      type: 'urn:geleit:problem:case.openWork',
      openWork: { tasks: [{ id: taskId, title: 'Schlüssel abholen' }], deadlines: [{ kind: 'toleration-expiry' }] },
    });
    expect((await worker.get(at)).body).toMatchObject({ state: 'clearing', version: 1 });

    const closed = await worker.patch(at, { ...closing, openWorkConfirmed: true }, 1);
    expect([closed.statusCode, closed.body['state']]).toEqual([200, 'closed']);
  });

  it('closes without asking when all tasks are done and only deadlines by hand are open', async () => {
    const taskId = await add('tasks', aTask());
    await add('deadlines', aDeadline());
    await worker.patch(`${at}/tasks/${taskId}`, { state: 'done' }, 1);

    const closed = await worker.patch(at, { state: 'closed', closingReason: 'aim-reached' }, 1);

    expect(closed.statusCode).toBe(200);
  });
});

describe('what somebody has to do', () => {
  const world = useWorld();

  it('stands together across her cases by when it is due, with what others gave her, without what she gave away', async () => {
    const [worker, colleague] = [await world().as(logins.CW1), await world().as(logins.CW2)];
    const [mine, hers] = [anId(), anId()];
    const { body: before } = await worker.get<{ counts: Record<string, number> }>('/api/tasks');
    await worker.put(`/api/cases/${mine}`, aCase({ code: 'Eule 7' }));
    await colleague.put(`/api/cases/${hers}`, aCase());
    const inMine = (fields: object) => worker.post(`/api/cases/${mine}/tasks`, aTask(fields));
    for (const days of [-1, 0, 1, 5, 40]) await inMine({ title: `in ${days}`, dueOn: addDays(today, days) });
    await inMine({ title: 'irgendwann', dueOn: undefined });
    await inMine({ title: 'weggegeben', assigneeId: userOf(colleague).id });
    await colleague.post(
      `/api/cases/${hers}/tasks`,
      aTask({ title: 'für Mira', dueOn: today, assigneeId: userOf(worker).id }),
    );
    await colleague.post(`/api/cases/${hers}/tasks`, aTask({ title: 'bleibt dort' }));

    const { body } = await worker.get<{
      data: { title: string; bucket: string; case: { id: string; code: string } }[];
      counts: Record<string, number>;
    }>('/api/tasks?perPage=100');

    const ours = body.data.filter((task) => [mine, hers].includes(task.case.id));
    expect(ours.map(({ title, bucket }) => [title, bucket])).toEqual([
      ['in -1', 'overdue'],
      ['in 0', 'today'],
      ['für Mira', 'today'],
      ['in 1', 'tomorrow'],
      ['in 5', 'week'],
      ['in 40', 'later'],
      ['irgendwann', 'later'],
    ]);
    const more = Object.entries(body.counts).map(([bucket, count]) => [bucket, count - (before.counts[bucket] ?? 0)]);
    expect(Object.fromEntries(more)).toEqual({ overdue: 1, today: 2, tomorrow: 1, week: 1, later: 2 });
    expect(ours[0]?.case.code).toBe('Eule 7');
    const todays = await worker.get<{ data: { title: string }[]; total: number }>('/api/tasks?bucket=today');
    expect(todays.body.total).toBe(body.counts['today']);
    expect(todays.body.data.map(({ title }) => title)).toEqual(expect.arrayContaining(['in 0', 'für Mira']));
  });

  it('keeps what is done in reach, the latest first', async () => {
    const worker = await world().as(logins.CW1);
    const id = anId();
    await worker.put(`/api/cases/${id}`, aCase());
    const days = [addDays(today, -1), today];
    for (const doneOn of days) {
      const taskId = anId();
      await worker.put(`/api/cases/${id}/tasks/${taskId}`, aTask({ title: doneOn }));
      await worker.patch(`/api/cases/${id}/tasks/${taskId}`, { state: 'done', doneOn }, 1);
    }

    const { body } = await worker.get<{ data: { title: string; case: { id: string } }[] }>(
      '/api/tasks?state=done&perPage=100',
    );

    const ours = body.data.filter((task) => task.case.id === id);
    expect(ours.map(({ title }) => title)).toEqual(days.toReversed());
  });
});
