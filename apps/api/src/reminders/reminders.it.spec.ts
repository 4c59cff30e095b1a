import { anId } from '@geleit/testing';
import { useBareWorld } from '../testing/bare-world.js';
import { type Centre, foundCentre, member } from '../testing/joining.js';
import { aDeadlineOf, ReminderOffice } from '../testing/reminders/reminder-office.js';
import { StolenCopy } from '../testing/stolen-copy.js';

type Member = Awaited<ReturnType<typeof member>>;

describe('a reminder', () => {
  const world = useBareWorld();
  let centre: Centre;
  let mira: Member;
  let jana: Member;
  let office: ReminderOffice;
  const told = (mails: { to: string; subject: string }[]): string[] =>
    mails.map(({ to, subject }) => `${to} ${subject}`).sort();
  const due = (days: number, warnDaysBefore: number[] = [days]) => ({ dueOn: office.day(days), warnDaysBefore });

  beforeAll(async () => {
    centre = await foundCentre(world());
    mira = await member(world(), centre.lead);
    jana = await member(world(), centre.lead);
    office = await ReminderOffice.open(world());
  }, 60_000);
  // What one test leaves open would speak up in the next one.
  afterEach(async () => {
    await StolenCopy.of(world().database).rows('delete from keys.reminder');
  });

  it('holds a date and a link, and neither case, norm, kind nor id', async () => {
    const { caseId, id } = await aDeadlineOf(mira.client, { ...due(7), title: 'Widerspruch § 68 VwGO für Amsel' });

    const [mail, ...more] = await office.round();

    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: mira.email, subject: 'Eine Frist braucht Sie, fällig in 7 Tagen' });
    expect(mail?.text).toMatch(/^\w+, \d\d\.\d\d\.\d{4}: fällig in 7 Tagen\n/u);
    expect(mail?.text).toMatch(/http:\S+\/#\/deadlines\n/);
    for (const secret of [caseId, id, 'Amsel', 'Widerspruch', 'VwGO', mira.name, mira.id])
      expect(mail?.raw).not.toContain(secret);
    // A message id may hold any two digits.
    expect(mail?.text).not.toContain('68');
  });

  it('comes once, however often is looked; of several that were missed comes one', async () => {
    await aDeadlineOf(mira.client, due(5, [30, 14, 7, 5]));

    const mails = await office.round();
    const later = [await office.round(), await office.round()].flat();

    expect(told(mails)).toEqual([`${mira.email} Eine Frist braucht Sie, fällig in 5 Tagen`]);
    expect(later).toEqual([]);
  });

  it('comes again on its next day, not before seven in the morning', async () => {
    await aDeadlineOf(mira.client, due(8, [8, 7]));
    await office.round();

    const early = await office.roundAfter({ hours: 17 });
    const morning = await office.roundAfter({ hours: 20 });

    expect(early).toEqual([]);
    expect(told(morning)).toEqual([`${mira.email} Eine Frist braucht Sie, fällig in 7 Tagen`]);
  });

  it('is made up for after days in which nobody looked', async () => {
    await aDeadlineOf(mira.client, { ...due(20, [14, 10, 9]) });
    const mails = await office.roundAfter({ days: 12 });

    expect(told(mails)).toEqual([`${mira.email} Eine Frist braucht Sie, fällig in 8 Tagen`]);
  });

  it('of a case that was restricted goes past whom it is shut to, to the lead', async () => {
    const { caseId } = await aDeadlineOf(mira.client, { ...due(7), responsibleId: jana.id });
    const { body } = await centre.lead.get<{ version: number }>(`/api/cases/${caseId}`);
    const restricted = await centre.lead.patch(`/api/cases/${caseId}`, { restricted: true }, body.version);

    const mails = await office.round();

    expect(restricted.statusCode).toBe(200);
    expect(mails).toHaveLength(1);
    expect(mails.map(({ to }) => to)).not.toContain(jana.email);
  });

  it('follows a date that is moved, and ends with the deadline', async () => {
    const { path } = await aDeadlineOf(mira.client, due(9, [9]));
    await office.round();

    await mira.client.patch(path, { dueOn: office.day(6), reason: 'vorgezogen', dateBasis: 'authority' }, 1);
    const moved = await office.round();
    await mira.client.patch(path, { state: 'met' }, 2);

    expect(told(moved)).toEqual([`${mira.email} Eine Frist braucht Sie, fällig in 6 Tagen`]);
    expect(await office.roundAfter({ days: 6 })).toEqual([]);
    expect(await StolenCopy.of(world().database).rows('select 1 from keys.reminder')).toEqual([]);
  });

  it('goes to whoever was named for the deadline, and to a new responsible worker after a handover', async () => {
    const { caseId } = await aDeadlineOf(mira.client, due(12));
    await aDeadlineOf(mira.client, { ...due(12), responsibleId: jana.id });
    const first = await office.round();
    await mira.client.patch(`/api/cases/${caseId}`, { responsibleId: jana.id }, 1);

    expect(told(first)).toEqual([mira, jana].map(({ email }) => `${email} Eine Frist braucht Sie, fällig in 12 Tagen`));
    expect(told(await office.round())).toEqual([`${jana.email} Eine Frist braucht Sie, fällig in 12 Tagen`]);
  });

  it('goes to the lead, once, when nobody has confirmed it by the set day', async () => {
    await aDeadlineOf(mira.client, due(3, [3]));
    const confirmed = await aDeadlineOf(mira.client, due(3, [3]));
    await office.round();
    const answer = await mira.client.patch(confirmed.path, { acknowledged: true }, 1);

    const escalated = await office.roundAfter({ days: 1 });

    expect(answer.statusCode).toBe(200);
    expect(told(escalated)).toEqual([
      `${centre.leadEmail} Eine Frist braucht Sie, fällig in 2 Tagen: noch hat sie niemand bestätigt`,
    ]);
    expect(await office.roundAfter({ days: 1 })).toEqual([]);
  });

  it('goes to the lead on another day, if she has set one', async () => {
    const { body } = await centre.lead.get<{ version: number }>(`/api/organisations/${centre.id}`);
    const changed = await centre.lead.patch(
      `/api/organisations/${centre.id}`,
      { escalateDaysBefore: 10 },
      body.version,
    );
    await aDeadlineOf(mira.client, due(10, [3]));

    const mails = await office.round();

    expect([changed.statusCode, changed.body['escalateDaysBefore']]).toEqual([200, 10]);
    expect(told(mails)).toEqual([
      `${centre.leadEmail} Eine Frist braucht Sie, fällig in 10 Tagen: noch hat sie niemand bestätigt`,
    ]);
    await centre.lead.patch(`/api/organisations/${centre.id}`, { escalateDaysBefore: 2 }, body.version + 1);
  });

  it('of a legal deadline goes to the lead on the morning after, while it is still open', async () => {
    const { caseId } = await aDeadlineOf(mira.client, due(40));
    await mira.client.post(`/api/cases/${caseId}/residence-statuses`, {
      status: 'toleration-60a-2-1',
      validFrom: office.day(-90),
      validUntil: office.day(3),
    });
    await office.roundAfter({ days: 3 });

    const mails = (await office.roundAfter({ days: 4 })).filter(({ to }) => to === centre.leadEmail);

    expect(told(mails)).toEqual([`${centre.leadEmail} Eine Frist braucht Sie, seit gestern überfällig`]);
    expect(await office.roundAfter({ days: 4 })).toEqual([]);
  });

  it('is written with its deadline or not at all', async () => {
    const copy = StolenCopy.of(world().database);
    const { caseId } = await aDeadlineOf(mira.client, due(50));
    await copy.rows('revoke insert on keys.reminder from geleit_app');
    const path = `/api/cases/${caseId}/deadlines/${anId()}`;

    const refused = await mira.client.put(path, { title: 'Akteneinsicht', ...due(51) });
    await copy.rows('grant insert on keys.reminder to geleit_app');

    expect(refused.statusCode).toBe(500);
    expect((await mira.client.get(path)).statusCode).toBe(404);
  });

  it('tells a thief of the database neither the date nor how many warnings there are', async () => {
    await aDeadlineOf(mira.client, { ...due(3, []), responsibleId: jana.id });
    await aDeadlineOf(mira.client, due(900, [300, 200, 100, 50, 30, 14, 7, 3, 2, 1]));
    const rows = await StolenCopy.of(world().database).rows<{ server: Buffer }>('select server from keys.reminder');

    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(({ server }) => server.length)).size).toBe(1);
  });

  it('goes to the lead when its recipient is suspended', async () => {
    const gone = await member(world(), centre.lead);
    await aDeadlineOf(gone.client, due(11));
    const { body } = await world().administrator.get<{ version: number }>(`/api/users/${gone.id}`);
    await world().administrator.patch(`/api/users/${gone.id}`, { state: 'suspended' }, body.version);

    expect(told(await office.round())).toEqual([`${centre.leadEmail} Eine Frist braucht Sie, fällig in 11 Tagen`]);
  });
});
