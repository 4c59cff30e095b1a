import { addDays, todayIn } from '@geleit/domain';
import { aCase, aConsent, anId, aProceeding } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());

describe('the proceedings of a client', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase({ kind: 'safe-contact' }));
  });

  const add = async (fields: Parameters<typeof aProceeding>[0] = {}, person = worker) => {
    const url = `${at}/proceedings/${anId()}`;
    return { url, answer: await person.put(url, aProceeding(fields)) };
  };
  const events = async () =>
    (await worker.get<{ data: { id: string; kind: string; date: string }[] }>(`${at}/events`)).body.data;

  it('show their stages by date, in whatever order they were entered', async () => {
    const { url } = await add({ stages: [{ stage: 'trial', on: '2026-09-01' }, { stage: 'final' }] });
    const stages = [
      { stage: 'trial', on: '2026-09-01' },
      { stage: 'final' },
      { stage: 'report', on: '2026-01-12' },
      { stage: 'charge', on: '2026-06-30' },
    ];
    await worker.patch(url, { stages }, 1);

    const { body } = await worker.get<{ stages: { stage: string }[] }>(url);

    expect(body.stages.map(({ stage }) => stage)).toEqual(['report', 'charge', 'trial', 'final']);
  });

  it('let the client be witness and accessory prosecutor at once, and tell an unknown investigation from none', async () => {
    const unknown = await add({ roles: ['witness', 'accessory-prosecutor'], investigation: 'unknown' });
    const none = await add({ investigation: 'no' });
    const notAsked = await add();

    expect(unknown.answer.body).toMatchObject({ roles: ['witness', 'accessory-prosecutor'], investigation: 'unknown' });
    expect(none.answer.body).toMatchObject({ investigation: 'no' });
    expect(notAsked.answer.body).toMatchObject({ investigation: null });
  });

  it('keep hearings with their time and zone', async () => {
    const { answer } = await add({
      hearings: [
        { on: '2026-05-04', time: '09:30', zone: 'Europe/Bucharest', place: 'per Video' },
        { on: '2026-03-02', time: '13:00' },
      ],
    });
    expect(answer.body['hearings']).toMatchObject([
      { on: '2026-03-02', time: '13:00', zone: 'Europe/Berlin' },
      { on: '2026-05-04', time: '09:30', zone: 'Europe/Bucharest', place: 'per Video' },
    ]);
  });

  it('make a decision that was served a legal event, whose deadlines are proposed', async () => {
    const { url } = await add({ kind: 'asylum', roles: ['applicant'], stages: [{ stage: 'application' }] });
    const notice = { kind: 'asylum-refused', date: '2026-11-10', triggerKind: 'notified' };
    const stages = [{ stage: 'application' }, { stage: 'decision', on: '2026-11-06' }];

    const decided = await worker.patch(url, { stages, outcome: 'refused', notice }, 1);

    expect(decided.statusCode).toBe(200);
    const [event] = await events();
    expect(event).toMatchObject({ kind: 'asylum-refused', date: '2026-11-10' });
    expect(decided.body['eventIds']).toEqual([event?.id]);
    const proposals = await worker.get<{ total: number }>(`${at}/deadline-proposals`);
    expect(proposals.body.total).toBeGreaterThan(0);
  });

  it('make a hearing that is to come a legal event, once, and one of the past none', async () => {
    const [soon, later] = [addDays(today, 20), addDays(today, 60)];
    const { url } = await add({ hearings: [{ on: '2026-03-02' }, { on: soon, time: '10:00' }] });
    await worker.patch(url, { hearings: [{ on: '2026-03-02' }, { on: soon, time: '11:00' }, { on: later }] }, 1);

    const found = await events();

    expect(found.map(({ kind, date }) => [kind, date]).sort()).toEqual([
      ['hearing', soon],
      ['hearing', later],
    ]);
    expect((await worker.get<{ eventIds: string[] }>(url)).body.eventIds).toHaveLength(2);
  });

  it.each([
    ['a hearing before the proceeding began', { hearings: [{ on: '2026-01-11' }] }, '/hearings/0/on'],
    ['an outcome before it began', { outcome: 'conviction' as const, outcomeOn: '2025-12-31' }, '/outcomeOn'],
    ['a stage of another kind', { stages: [{ stage: 'interview' as const }] }, '/stages/0/stage'],
    ['a role twice', { roles: ['witness', 'witness'] as const }, '/roles'],
    ['25 o’clock', { hearings: [{ on: '2026-02-02', time: '25:00' }] }, '/hearings/0/time'],
    [
      'a service on no day',
      { notice: { kind: 'discontinued' as const, date: '2026-02-30', triggerKind: 'notified' as const } },
      '/notice/date',
    ],
  ])('refuse %s by its field, in words of both languages', async (_what, fields, pointer) => {
    const url = `${at}/proceedings/${anId()}`;
    const ask = (language: string) =>
      worker.call('PUT', url, aProceeding(fields), { 'if-none-match': '*', 'accept-language': language });

    const [german, english] = [await ask('de'), await ask('en')];

    const errors = german.body['errors'] as { pointer: string; message: string }[];
    expect([german.statusCode, errors.map((error) => error.pointer)]).toEqual([400, [pointer]]);
    expect(errors[0]?.message).not.toBe((english.body['errors'] as { message: string }[])[0]?.message);
    expect((await worker.get(url)).statusCode).toBe(404);
  });

  it('show their file number to who may open what identifies the client, and take it from nobody else', async () => {
    const { url } = await add({ fileNumber: '270 Js 1234/26' });
    const colleague = await world().as(logins.CW2);
    const lead = await world().as(logins.LEAD);

    const hers = await colleague.get(url);
    const refused = await colleague.patch(url, { fileNumber: '1 Js 1/26' }, 1);
    const noted = await colleague.patch(url, { note: 'Akteneinsicht beantragt' }, 1);

    expect(hers.statusCode).toBe(200);
    expect(hers.text).not.toContain('270 Js');
    expect([refused.statusCode, noted.statusCode]).toEqual([403, 200]);
    expect((await lead.get(url)).body).toMatchObject({ fileNumber: '270 Js 1234/26', note: 'Akteneinsicht beantragt' });
  });

  it('take no file number once the client said no to a record', async () => {
    await worker.put(`${at}/consents/${anId()}`, aConsent({ purpose: 'record', state: 'refused' }));

    const [named, nameless] = [await add({ fileNumber: '270 Js 1234/26' }), await add()];

    expect([named.answer.statusCode, nameless.answer.statusCode]).toEqual([409, 201]);
    expect(named.answer.body).toMatchObject({ type: 'urn:geleit:problem:consent.missing.record' });
  });
});
