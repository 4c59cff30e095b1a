import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

interface Refusal extends Record<string, unknown> {
  errors: { pointer: string; code: string; message: string }[];
}

interface Preview extends Record<string, unknown> {
  dueOn: string;
  steps: { kind: string; text: string; norm?: string }[];
}

const world = useWorld();
let worker: PersonClient;

beforeEach(async () => {
  worker = await world().as(logins.CW1);
});

describe('the preview of a deadline', () => {
  const preview = (body: object) => worker.post<Preview & Refusal>('/api/deadlines/preview', body);
  const served = (rule: string, date: string, land: string) => ({ rule, trigger: { date, kind: 'notified' }, land });

  it.each([
    ['asylum-appeal-2w', '2026-04-02', 'NW', '2026-04-16'],
    ['foreigners-action-1m', '2026-05-04', 'NW', '2026-06-05'],
    ['foreigners-action-1m', '2026-05-04', 'HE', '2026-06-05'],
    ['foreigners-action-1m', '2026-05-04', 'NI', '2026-06-04'],
    ['foreigners-action-1m', '2026-05-04', 'BE', '2026-06-04'],
    ['foreigners-action-1m', '2026-01-30', 'NW', '2026-03-02'],
    ['foreigners-action-1m', '2026-01-31', 'NW', '2026-03-02'],
    ['reflection-period-min', '2026-01-13', 'NW', '2026-04-13'],
  ])('of %s from %s in %s is due on %s', async (rule, date, land, dueOn) => {
    const { statusCode, body } = await preview(served(rule, date, land));
    expect(statusCode).toBe(200);
    expect(body.dueOn).toBe(dueOn);
  });

  it('explains itself: the fiction after posting, Easter Monday, norms, warnings', async () => {
    const { body } = await preview({
      rule: 'foreigners-action-1m',
      trigger: { date: '2026-03-02', kind: 'posted' },
      land: 'NW',
    });
    expect(body).toMatchObject({
      notifiedOn: '2026-03-06',
      dueOn: '2026-04-07',
      severity: 'legal',
      wellFounded: true,
      legalBasis: '§ 74 VwGO; § 57 Abs. 2 VwGO, § 222 ZPO',
    });
    expect(body['warnings']).toContainEqual({ daysBefore: 7, on: '2026-03-31' });
    expect(body.steps.map(({ text }) => text).join(' ')).toContain('Ostermontag');
    expect(body.steps.find(({ kind }) => kind === 'fiction')?.norm).toContain('§ 41 Abs. 2 VwVfG');
  });

  it('speaks the language that was asked for', async () => {
    const body = served('asylum-appeal-1w', '2026-03-27', 'NW');
    const english = await worker.call<Preview>('POST', '/api/deadlines/preview', body, { 'accept-language': 'en' });
    expect(english.body.steps.map(({ text }) => text).join(' ')).toContain('Good Friday');
    expect(english.body['name']).toBe('Court action against a BAMF decision (one week)');
  });

  it('takes the Land of the centre where nobody names the court', async () => {
    const { body } = await preview({ ...served('foreigners-action-1m', '2026-05-04', ''), land: undefined });
    expect(body.dueOn).toBe(body['land'] === 'NW' ? '2026-06-05' : '2026-06-04');
  });

  it('names both asylum laws where the day of the application is unknown, one where it is known', async () => {
    const body = served('asylum-interim-relief-1w', '2026-06-30', 'NW');
    const either = await preview(body);
    const old = await preview({ ...body, appliedOn: '2026-06-11' });
    expect(either.body['legalBasis']).toMatch(/§ 36 Abs\. 2 S\. 1 AsylG.*§ 36 Abs\. 3 S\. 1 AsylG/);
    expect(old.body).toMatchObject({ legalBasis: '§ 36 Abs. 3 S. 1 AsylG a. F.', regime: 'old' });
  });

  it('counts hours on the clock from 00:00 where no time is known', async () => {
    const trigger = { date: '2026-03-27', kind: 'event' };
    const early = await preview({ rule: 'gdpr-breach-72h', trigger });
    const timed = await preview({ rule: 'gdpr-breach-72h', trigger: { ...trigger, time: '15:00' } });
    expect(early.body).toMatchObject({ dueAt: '2026-03-30T01:00:00+02:00', dueOn: '2026-03-30' });
    expect(timed.body).toMatchObject({ dueAt: '2026-03-30T16:00:00+02:00', wellFounded: false });
  });

  const good = served('foreigners-action-1m', '2026-05-04', 'NW');
  it.each([
    ['a rule that does not exist', { ...good, rule: 'astrology' }, '/rule', 'foreigners-action-1m'],
    ['no rule', { ...good, rule: undefined }, '/rule', ''],
    ['a rule that is no text', { ...good, rule: 7 }, '/rule', 'foreigners-action-1m'],
    ['a Land that does not exist', { ...good, land: 'XX' }, '/land', 'BY-KATH'],
    [
      'a kind that does not exist',
      { ...good, trigger: { date: '2026-05-04', kind: 'sung' } },
      '/trigger/kind',
      'posted',
    ],
    [
      'a kind that the rule does not take',
      { ...good, trigger: { date: '2026-05-04', kind: 'event' } },
      '/trigger/kind',
      'notified, posted',
    ],
    ['a trigger in 1890', { ...good, trigger: { date: '1890-05-04', kind: 'notified' } }, '/trigger/date', ''],
    [
      'a trigger in 1999',
      { ...good, trigger: { date: '1999-12-31', kind: 'notified' } },
      '/trigger/date',
      '2000-01-01',
    ],
    [
      'a trigger in 2061',
      { ...good, trigger: { date: '2061-01-01', kind: 'notified' } },
      '/trigger/date',
      '2060-12-31',
    ],
    ['a trigger in 2200', { ...good, trigger: { date: '2200-05-04', kind: 'notified' } }, '/trigger/date', ''],
    ['no such day', { ...good, trigger: { date: '2026-02-30', kind: 'notified' } }, '/trigger/date', ''],
    [
      'a rule of the new law for an application under the old one',
      { ...served('asylum-no-instruction-3m', '2026-07-01', 'NW'), appliedOn: '2026-06-11' },
      '/appliedOn',
      '2026-06-12',
    ],
    [
      'a rule of the old law for an application under the new one',
      { ...served('asylum-no-instruction-1y', '2026-07-01', 'NW'), appliedOn: '2026-06-12' },
      '/appliedOn',
      '2026-06-11',
    ],
    [
      'a day that no version covers',
      served('asylum-no-instruction-3m', '2026-06-11', 'NW'),
      '/trigger/date',
      '2026-06-12',
    ],
  ])('with %s is refused by naming the field and what it takes', async (_case, body, pointer, accepted) => {
    const refused = await preview(body);
    expect(refused.statusCode).toBe(400);
    const named = refused.body.errors.find((error) => error.pointer === pointer);
    expect(named?.message).toContain(accepted);
    expect(named?.message).not.toContain('%{');
  });
});

describe('the preview as a sheet of paper', () => {
  const body = { rule: 'asylum-appeal-1w', trigger: { date: '2026-03-27', kind: 'notified' }, land: 'NW' };
  const asPaper = { accept: 'application/pdf' };

  it('is a PDF that is named after the day alone', async () => {
    const sheet = await worker.call('POST', '/api/deadlines/preview', body, asPaper);
    expect(sheet.statusCode).toBe(200);
    expect(sheet.headers['content-type']).toBe('application/pdf');
    expect(sheet.headers['content-disposition']).toMatch(/^attachment; filename="Dokument-\d{4}-\d\d-\d\d\.pdf"$/);
    expect(sheet.text.startsWith('%PDF-1.7')).toBe(true);
  });

  it('is refused like the preview', async () => {
    const refused = await worker.call('POST', '/api/deadlines/preview', { ...body, rule: 'astrology' }, asPaper);
    expect(refused.statusCode).toBe(400);
    expect(refused.headers['content-type']).toContain('application/problem+json');
  });
});
