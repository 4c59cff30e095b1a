import { anId } from '@geleit/testing';
import { createTransport } from 'nodemailer';
import { MailService } from '../mail/mail.service.js';
import { useBareWorld } from '../testing/bare-world.js';
import { type Centre, foundCentre, member } from '../testing/joining.js';
import type { PersonClient } from '../testing/person-client.js';
import { MailServer } from '../testing/reminders/mail-server.js';
import { aDeadlineOf, ReminderOffice } from '../testing/reminders/reminder-office.js';
import { StolenCopy } from '../testing/stolen-copy.js';
import type { RemindersAnswer } from './reminders.service.js';

type Member = Awaited<ReturnType<typeof member>>;

const world = useBareWorld();
let centre: Centre;
let mira: Member;
let jana: Member;
let office: ReminderOffice;
beforeAll(async () => {
  centre = await foundCentre(world());
  mira = await member(world(), centre.lead);
  jana = await member(world(), centre.lead);
  office = await ReminderOffice.open(world());
}, 60_000);
// What one test leaves open would speak up in the next one.
afterEach(async () => {
  await StolenCopy.of(world().database).rows(`delete from deadline`);
});
const due = (days: number, warnDaysBefore: number[] = [days]) => ({ dueOn: office.day(days), warnDaysBefore });
const pageOf = async (client: PersonClient): Promise<RemindersAnswer> =>
  (await client.get<RemindersAnswer>('/api/reminders')).body;

describe('the page of reminders', () => {
  it('shows the warnings that stand today with what they are about, and how mails leave the house', async () => {
    const { id, caseId } = await aDeadlineOf(mira.client, { ...due(5, [14, 7, 2]), title: 'Akteneinsicht' });
    await aDeadlineOf(mira.client, due(30, [14]));

    const page = await pageOf(mira.client);

    expect(page.data).toHaveLength(1);
    expect(page.data[0]).toMatchObject({
      deadlineId: id,
      case: { id: caseId },
      name: 'Akteneinsicht',
      days: 5,
      warning: 7,
      urgency: 'week',
      acknowledged: false,
      escalatedOn: null,
      because: 'own',
    });
    expect(page.delivery).toEqual({ channel: 'outbox', folder: null });
    expect(page.settings).toMatchObject({ delivery: 'single', digestAt: '07:30', language: 'de' });
  });

  it('tells the folder of the mails to who leads the centre, and to nobody else', async () => {
    const folder = `${world().dataFolder}/outbox`;
    expect((await pageOf(mira.client)).delivery).toEqual({ channel: 'outbox', folder: null });
    expect((await pageOf(centre.lead)).delivery).toEqual({ channel: 'outbox', folder });
  });

  it('shows deputy and lead what is theirs to see', async () => {
    const { id, path } = await aDeadlineOf(mira.client, due(2, [2]));
    const deputy = anId();
    await mira.client.put(`/api/deputies/${deputy}`, { deputyId: jana.id, from: office.day(0), until: office.day(1) });
    const sees = async ({ client }: { client: PersonClient }) =>
      (await pageOf(client)).data.map(({ deadlineId, because, escalatedOn }) => [deadlineId, because, escalatedOn]);

    expect(await sees(jana)).toEqual([[id, 'deputy', office.day(0)]]);
    expect(await sees({ client: centre.lead })).toEqual([[id, 'lead', office.day(0)]]);
    await mira.client.patch(path, { acknowledged: true }, 1);
    expect(await sees({ client: centre.lead })).toEqual([]);
    expect((await pageOf(mira.client)).data[0]).toMatchObject({ acknowledged: true, escalatedOn: null });
    await mira.client.delete(`/api/deputies/${deputy}`);
  });
});

describe('who wants a digest', () => {
  it('gets one mail at her hour with all of the day, in her language', async () => {
    const changed = await mira.client.patch<{ version: number }>(
      '/api/me/reminder-settings',
      { delivery: 'digest', digestAt: '15:00', language: 'en' },
      0,
    );
    const stale = await mira.client.patch('/api/me/reminder-settings', { language: 'de' }, 0);
    const wrong = await mira.client.patch<{ errors: { pointer: string }[] }>(
      '/api/me/reminder-settings',
      { digestAt: '25:00' },
      1,
    );
    await aDeadlineOf(mira.client, due(6));
    await aDeadlineOf(mira.client, due(9));

    const noon = await office.round();
    const afternoon = await office.roundAfter({ hours: 5 });

    expect([changed.statusCode, changed.body.version, stale.statusCode]).toEqual([200, 1, 412]);
    expect([wrong.statusCode, wrong.body.errors[0]?.pointer]).toEqual([400, '/digestAt']);
    expect(noon).toEqual([]);
    expect(afternoon.map(({ to, subject }) => [to, subject])).toEqual([
      [mira.email, '2 deadlines need you, the first one due in 6 days'],
    ]);
    expect(await office.roundAfter({ hours: 6 })).toEqual([]);
  });
});

describe('a mail server that is away', () => {
  it('loses no reminder: it waits, and what the queue keeps of the failure names nobody', async () => {
    const server = await MailServer.start({ refusing: 1 });
    const mail = world().app.get(MailService);
    const outbox = Object.getOwnPropertyDescriptor(mail, 'transport')?.value as unknown;
    Object.assign(mail, { transport: createTransport(server.url) });
    await aDeadlineOf(jana.client, due(7));

    await office.round();

    Object.assign(mail, { transport: outbox });
    await server.stop();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toContain(`To: ${jana.email}`);
    const [job] = await StolenCopy.of(world().database).rows<{ retry_count: number; output: unknown }>(
      `select retry_count, output from jobs.job where name = 'reminder-mail' and retry_count > 0`,
    );
    expect(job?.retry_count).toBe(1);
    expect(JSON.stringify(job?.output ?? {})).not.toMatch(/@|421|spät/);
  }, 60_000);
});
