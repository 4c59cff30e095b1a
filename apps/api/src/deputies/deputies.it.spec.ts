import { addDays, todayIn } from '@geleit/domain';
import { anId } from '@geleit/testing';
import { useBareWorld } from '../testing/bare-world.js';
import { type Centre, foundCentre, member, newcomer } from '../testing/joining.js';
import type { PersonClient } from '../testing/person-client.js';
import { aDeadlineOf, ReminderOffice } from '../testing/reminders/reminder-office.js';

type Member = Awaited<ReturnType<typeof member>>;

describe('a deputy', () => {
  const world = useBareWorld();
  let centre: Centre;
  let mira: Member;
  let jana: Member;
  let office: ReminderOffice;
  const day = (days: number): string => addDays(todayIn('Europe/Berlin', office.clock.now.getTime()), days);
  const appoint = (by: PersonClient, body: object, id = anId()) =>
    by.put<{ version: number; state: string }>(`/api/deputies/${id}`, body);

  beforeAll(async () => {
    centre = await foundCentre(world());
    mira = await member(world(), centre.lead);
    jana = await member(world(), centre.lead);
    office = await ReminderOffice.open(world());
  }, 60_000);

  it('sees safe contact, list and home of the person covered in those days, and nothing of it the day after', async () => {
    const caseId = anId();
    await mira.client.put(`/api/cases/${caseId}`, {
      kind: 'safe-contact',
      identity: { alias: 'Amsel', safeContact: 'abends' },
    });
    const identity = async () => (await jana.client.get(`/api/cases/${caseId}`)).body['identity'];
    const deputised = async () =>
      (
        await jana.client.post<{ total: number; counts: { deputised: number } }>('/api/cases/search', {
          filter: { deputised: true },
        })
      ).body;
    const before = [await identity(), (await deputised()).total];

    const id = anId();
    const appointed = await appoint(mira.client, { deputyId: jana.id, from: day(0), until: day(13) }, id);
    const shown = await mira.client.get(`/api/cases/${caseId}`);
    const home = await jana.client.get<{ deputised: { id: string }[] }>('/api/dashboard/caseworker');

    expect([appointed.statusCode, appointed.body.state]).toEqual([201, 'current']);
    expect(before).toEqual([undefined, 0]);
    expect(shown.body['deputies']).toEqual([{ id: jana.id, name: jana.name }]);
    expect(await identity()).toMatchObject({ alias: 'Amsel' });
    expect(await deputised()).toMatchObject({ total: 1, counts: { deputised: 1 } });
    expect(home.body.deputised.map((one) => one.id)).toEqual([caseId]);

    office.clock.moveBy({ days: 14 });
    const later = await world().login(jana.email);
    expect((await later.get(`/api/cases/${caseId}`)).body['identity']).toBeUndefined();
    expect((await later.get(`/api/deputies/${id}`)).body).toMatchObject({ state: 'ended' });
    office.clock.moveBy({ days: -14 });
    jana = { ...jana, client: await world().login(jana.email) };
    await mira.client.delete(`/api/deputies/${id}`);
    expect(await identity()).toBeUndefined();
  });

  it('is warned beside the person covered, and told when nobody confirms', async () => {
    await aDeadlineOf(mira.client, { dueOn: day(6), warnDaysBefore: [6] });
    const alone = await office.round();
    const id = anId();
    await appoint(mira.client, { deputyId: jana.id, from: day(0), until: day(20) }, id);

    const covered = await office.round();
    const escalated = await office.roundAfter({ days: 4 });
    await mira.client.delete(`/api/deputies/${id}`);

    expect(alone.map(({ to }) => to)).toEqual([mira.email]);
    expect(covered.map(({ to }) => to)).toEqual([jana.email]);
    expect(escalated.map(({ to }) => to).sort()).toEqual([centre.leadEmail, jana.email].sort());
  });

  it('is appointed once: a retry finds it, another body under the id does not', async () => {
    const id = anId();
    const body = { deputyId: jana.id, from: day(30), until: day(31) };
    const codes = [
      await appoint(mira.client, body, id),
      await appoint(mira.client, body, id),
      await appoint(mira.client, { ...body, until: day(32) }, id),
    ].map(({ statusCode }) => statusCode);
    expect(codes).toEqual([201, 200, 409]);
  });

  it('must be somebody of the team, for days in order that are not over, and not twice at once', async () => {
    const waiting = await newcomer(world(), centre.lead);
    const other = await foundCentre(world());
    const body = { deputyId: jana.id, from: day(60), until: day(70) };
    await appoint(mira.client, body);
    const refused = async (change: object) => {
      const { statusCode, body: told } = await appoint(mira.client, {
        ...body,
        from: day(80),
        until: day(81),
        ...change,
      });
      const { type, errors } = told as unknown as { type: string; errors: { pointer: string }[] };
      return [statusCode, type.split('.').at(-1), errors[0]?.pointer];
    };

    expect(await refused({ deputyId: mira.id })).toEqual([400, 'oneself', '/deputyId']);
    expect(await refused({ deputyId: waiting.id })).toEqual([409, 'unsuitable', '/deputyId']);
    expect(await refused({ deputyId: other.lead.user?.id })).toEqual([409, 'unsuitable', '/deputyId']);
    expect(await refused({ until: day(79) })).toEqual([400, 'wrongOrder', '/until']);
    expect(await refused({ from: day(-9), until: day(-1) })).toEqual([400, 'reachesBack', '/from']);
    expect(await refused({ from: day(-1), until: day(1) })).toEqual([400, 'reachesBack', '/from']);
    expect(await refused({ until: day(367) })).toEqual([400, 'tooLong', '/until']);
    expect(await refused({ from: day(70), until: day(90) })).toEqual([409, 'overlap', '/from']);
  });

  it('of two who appoint at once for the same days only one is', async () => {
    const body = { userId: mira.id, deputyId: jana.id, from: day(100), until: day(110) };
    const codes = (await Promise.all([appoint(mira.client, body), appoint(centre.lead, body)])).map(
      ({ statusCode }) => statusCode,
    );
    expect(codes.sort()).toEqual([201, 409]);
  });

  it('is appointed by oneself, or by the lead for anybody', async () => {
    const body = { userId: mira.id, deputyId: jana.id, from: day(200), until: day(201) };
    expect((await appoint(jana.client, body)).statusCode).toBe(403);
    expect((await appoint(centre.lead, body)).statusCode).toBe(201);
  });

  it('stays longer when the last day is moved, until it is over', async () => {
    const id = anId();
    await appoint(mira.client, { deputyId: jana.id, from: day(300), until: day(301) }, id);
    const path = `/api/deputies/${id}`;

    const moved = await mira.client.patch(path, { until: day(305) }, 1);
    const stale = await mira.client.patch(path, { until: day(306) }, 1);
    const [tooLong, past] = [
      await mira.client.patch(path, { until: day(367) }, 2),
      await mira.client.patch(path, { until: day(-1) }, 2),
    ];
    const foreign = await jana.client.patch(path, { until: day(306) }, 2);
    await mira.client.delete(path);
    const over = await mira.client.patch(path, { until: day(306) }, 3);

    expect(moved.body).toMatchObject({ until: day(305), version: 2, state: 'coming' });
    expect([tooLong.statusCode, past.statusCode]).toEqual([400, 400]);
    expect([stale.statusCode, foreign.statusCode, over.statusCode]).toEqual([412, 403, 409]);
    const listed = await mira.client.get<{ data: { id: string }[] }>('/api/deputies?current=true');
    expect(listed.body.data).toEqual([]);
  });
});
