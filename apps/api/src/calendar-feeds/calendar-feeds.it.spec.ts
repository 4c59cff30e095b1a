import { anId } from '@geleit/testing';
import ICAL from 'ical.js';
import { useBareWorld } from '../testing/bare-world.js';
import { type Centre, foundCentre, member } from '../testing/joining.js';
import { aDeadlineOf, ReminderOffice } from '../testing/reminders/reminder-office.js';
import { StolenCopy } from '../testing/stolen-copy.js';

type Member = Awaited<ReturnType<typeof member>>;

const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a calendar address', () => {
  const world = useBareWorld();
  let centre: Centre;
  let mira: Member;
  let jana: Member;
  let office: ReminderOffice;
  const feedOf = async ({ client }: Member): Promise<{ id: string; path: string }> => {
    const { statusCode, body } = await client.post<{ id: string; url: string }>('/api/calendar-feeds');
    expect(statusCode).toBe(201);
    return { id: body.id, path: new URL(body.url).pathname };
  };
  const read = async (path: string) => world().anyone().get(path);
  /** How the file of the deadline itself names it. */
  const uidOf = async ({ client }: Member, deadline: string) =>
    eventsOf((await client.get(`${deadline}.ics`)).text)[0]?.uid ?? '';

  beforeAll(async () => {
    centre = await foundCentre(world());
    mira = await member(world(), centre.lead);
    jana = await member(world(), centre.lead);
    office = await ReminderOffice.open(world());
  }, 60_000);

  it('shows without a session the days of one’s own open deadlines, and not what they are', async () => {
    const {
      id,
      caseId,
      path: deadline,
    } = await aDeadlineOf(mira.client, { title: 'Widerspruch für Amsel', dueOn: office.day(9) });
    await aDeadlineOf(jana.client, { dueOn: office.day(3) });
    const { path } = await feedOf(mira);

    const { statusCode, text, headers } = await read(path);

    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(eventsOf(text).map(({ summary, startDate, uid }) => [summary, startDate.toString(), uid])).toEqual([
      ['Frist', office.day(9), await uidOf(mira, deadline)],
    ]);
    for (const secret of [id, caseId, 'Amsel', 'Widerspruch', mira.name, mira.email])
      expect(text).not.toContain(secret);
  });

  it('follows a moved date under the same name, and drops a deadline that is met', async () => {
    const { path: deadline } = await aDeadlineOf(jana.client, { dueOn: office.day(5) });
    const { path } = await feedOf(jana);
    const name = await uidOf(jana, deadline);
    const shown = async () => eventsOf((await read(path)).text).find(({ uid }) => uid === name);
    const before = await shown();

    await jana.client.patch(deadline, { dueOn: office.day(8), reason: 'verlegt', dateBasis: 'authority' }, 1);
    const moved = await shown();
    await jana.client.patch(deadline, { state: 'met' }, 2);

    expect(moved?.startDate.toString()).toBe(office.day(8));
    expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? 9);
    expect(await shown()).toBeUndefined();
  });

  it('shows the dates of who is covered as long as she is, in the reader’s language', async () => {
    const { path: deadline } = await aDeadlineOf(mira.client, { dueOn: office.day(11) });
    const name = await uidOf(mira, deadline);
    const { path } = await feedOf(jana);
    const sees = async () => eventsOf((await read(path)).text).find(({ uid }) => uid === name)?.summary;
    const deputy = anId();
    await mira.client.put(`/api/deputies/${deputy}`, { deputyId: jana.id, from: office.day(0), until: office.day(2) });
    const settings = await jana.client.patch('/api/me/reminder-settings', { language: 'en' }, 0);

    expect(settings.statusCode).toBe(200);
    expect(await sees()).toBe('Deadline');
    await mira.client.delete(`/api/deputies/${deputy}`);
    expect(await sees()).toBeUndefined();
  });

  it('is not sent again while nothing has changed', async () => {
    const { path } = await feedOf(mira);
    const first = await read(path);
    const again = await world()
      .anyone()
      .get(path, { 'if-none-match': String(first.headers['etag']) });

    expect([first.headers['cache-control'], again.statusCode, again.text]).toEqual(['private, no-cache', 304, '']);
  });

  it('leads nowhere once it is revoked, as one that never was; of its secret only a hash is kept', async () => {
    const { id, path } = await feedOf(mira);
    const listed = await mira.client.get<{ data: object[] }>('/api/calendar-feeds');
    const foreign = await jana.client.delete(`/api/calendar-feeds/${id}`);
    const revoked = await mira.client.delete(`/api/calendar-feeds/${id}`);

    const gone = await read(path);
    const never = await read(`/api/calendar-feeds/${'A'.repeat(43)}.ics`);
    const nonsense = await read('/api/calendar-feeds/geheim.ics');

    expect([foreign.statusCode, revoked.statusCode]).toEqual([404, 204]);
    expect(listed.body.data).toContainEqual({ id, createdAt: expect.any(String) as unknown, lastReadOn: null });
    expect([gone, never, nonsense].map(({ statusCode, body }) => [statusCode, body['type']])).toEqual(
      Array.from({ length: 3 }, () => [404, 'urn:geleit:problem:request.notFound']),
    );
    const rows = await StolenCopy.of(world().database).rows<object>('select * from calendar_feed');
    const token = /([\w-]{43})\.ics/.exec(path)?.[1] ?? '';
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('tells its owner the day on which it was last read, and nothing finer', async () => {
    const { id, path } = await feedOf(mira);
    const lastRead = async () =>
      (await mira.client.get<{ data: { id: string; lastReadOn: string }[] }>('/api/calendar-feeds')).body.data.find(
        (one) => one.id === id,
      )?.lastReadOn;
    const before = await lastRead();
    await read(path);

    expect([before, await lastRead()]).toEqual([null, office.day(0)]);
  });

  it('leads nowhere while its owner is suspended', async () => {
    const gone = await member(world(), centre.lead);
    const { path } = await feedOf(gone);
    const { body } = await world().administrator.get<{ version: number }>(`/api/users/${gone.id}`);
    await world().administrator.patch(`/api/users/${gone.id}`, { state: 'suspended' }, body.version);

    expect((await read(path)).statusCode).toBe(404);
  });

  it('refuses who asks without end', async () => {
    const codes = new Set<number>();
    for (let asked = 0; asked < 320 && !codes.has(429); asked += 1) {
      codes.add((await read(`/api/calendar-feeds/${'B'.repeat(43)}.ics`)).statusCode);
    }
    expect([...codes]).toEqual([404, 429]);
    office.clock.moveBy({ minutes: 11 });
  });

  it('has a file for a single deadline, which says when it is off', async () => {
    const { path, id } = await aDeadlineOf(mira.client, { title: 'Akteneinsicht', dueOn: office.day(4) });
    const open = await mira.client.get(`${path}.ics`);
    await mira.client.patch(path, { state: 'waived', reason: 'erledigt' }, 1);
    const off = await mira.client.get(`${path}.ics`);

    expect(open.headers['content-disposition']).toMatch(/^attachment; filename="Kalender-\d{4}-\d\d-\d\d\.ics"$/);
    expect(eventsOf(open.text).map(({ uid, summary }) => [uid, summary])).toEqual([
      [eventsOf(off.text)[0]?.uid, 'Frist'],
    ]);
    for (const secret of ['Akteneinsicht', id]) expect(open.text).not.toContain(secret);
    expect(off.text).toContain('STATUS:CANCELLED');
    expect((await mira.client.get(`/api/cases/${anId()}/deadlines/${id}.ics`)).statusCode).toBe(404);
  });
});
