import { addDays, defaultWarnDays, todayIn } from '@geleit/domain';
import { aCase, aDeadline, aLegalDeadline, anId, type DeadlineBody } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { Answer, PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());

interface Refused extends Record<string, unknown> {
  errors: { pointer: string; message: string }[];
}

const pointersOf = ({ body }: Answer<Refused>): string[] => body.errors.map(({ pointer }) => pointer);

describe('a deadline by a rule', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase());
  });

  const set = async (body: Partial<DeadlineBody>): Promise<string> => {
    const url = `${at}/deadlines/${anId()}`;
    const { statusCode, text } = await worker.put(url, body);
    if (statusCode !== 201) throw new Error(text);
    return url;
  };

  it('is computed by the server, with the Land of the centre where none is named', async () => {
    const trigger = { date: '2026-05-04', kind: 'notified' as const };
    const here = await worker.get(await set(aLegalDeadline({ trigger })));
    const there = await worker.get(await set(aLegalDeadline({ trigger, land: 'NW' })));

    expect(here.body).toMatchObject({
      rule: 'foreigners-objection-1m',
      dueOn: '2026-06-04',
      land: 'HH',
      dateBasis: 'rule',
      trigger,
      severity: 'legal',
      title: null,
      evidence: 'envelope',
    });
    expect(there.body).toMatchObject({ dueOn: '2026-06-05', land: 'NW' });
  });

  it('warns as its rule says, unless somebody has chosen other days', async () => {
    const unsaid = { ...aLegalDeadline(), warnDaysBefore: null, responsibleId: null, title: null } as object;
    const usual = await worker.get(await set(unsaid));
    const chosen = await worker.get(await set(aLegalDeadline({ warnDaysBefore: [5] })));

    expect(usual.body['warnDaysBefore']).toEqual(defaultWarnDays('foreigners-objection-1m'));
    expect(chosen.body['warnDaysBefore']).toEqual([5]);
  });

  it('shows the steps that lead to it at any time, in German and in English', async () => {
    const url = await set(aLegalDeadline({ trigger: { date: '2026-05-04', kind: 'notified' }, land: 'NW' }));
    const stepsIn = async (language: string): Promise<string> =>
      JSON.stringify((await worker.get(url, { 'accept-language': language })).body['steps']);

    expect(await stepsIn('de')).toContain('Fronleichnam');
    expect(await stepsIn('en')).toContain('Corpus Christi');
    expect((await worker.get(url, { 'accept-language': 'en' })).body['name']).toMatch(/objection/i);
  });

  it('of a letter that was posted counts from the fourth day after, and moves off Easter Monday', async () => {
    const posted = { date: '2026-03-02', kind: 'posted' as const, via: 'letter' as const };
    const { body } = await worker.get(await set(aLegalDeadline({ trigger: posted, land: 'NW' })));
    expect(body).toMatchObject({ dueOn: '2026-04-07', trigger: posted });
  });

  it('of the centre itself is computed like any other, by the holidays of the seat it names', async () => {
    const rule = anId();
    const period = { op: 'add', n: 1, unit: 'months' };
    const own = {
      name: 'Rückmeldung an das Frauenhaus',
      period,
      kinds: ['event'],
      shift: 'yes',
      warnDaysBefore: [5],
      land: 'NW',
    };
    await (await world().as(logins.LEAD)).put(`/api/deadline-rules/${rule}`, own);

    const { body } = await worker.get(await set({ rule, trigger: { date: '2026-05-04', kind: 'event' } }));

    expect(body).toMatchObject({
      kind: 'own',
      rule,
      name: 'Rückmeldung an das Frauenhaus',
      dueOn: '2026-06-05',
      land: 'NW',
    });
    expect(body['warnDaysBefore']).toEqual([5]);
  });

  it.each<[string, object, string]>([
    ['an unknown rule', { rule: 'objection-one-month' }, '/rule'],
    ['a rule that is a number', { rule: 7 }, '/rule'],
    ['inputs without a rule', { rule: undefined, title: 'Frist', dueOn: '2030-01-01' }, '/rule'],
    ['no trigger', { trigger: undefined }, '/trigger'],
    ['a trigger of 1890', { trigger: { date: '1890-01-01', kind: 'notified' } }, '/trigger/date'],
    ['a trigger of 2200', { trigger: { date: '2200-01-01', kind: 'notified' } }, '/trigger/date'],
    ['an unknown kind of trigger', { trigger: { date: today, kind: 'heard' } }, '/trigger/kind'],
    ['a kind that the rule does not take', { trigger: { date: today, kind: 'event' } }, '/trigger/kind'],
    ['an unknown Land', { land: 'XX' }, '/land'],
    ['a time that is none', { trigger: { date: today, kind: 'notified', time: '25:00' } }, '/trigger/time'],
    ['half a period of the instruction', { instruction: { unit: 'weeks' } }, '/instruction/unit'],
    ['another date without a reason', { dueOn: '2030-01-01', dateBasis: 'court' }, '/reason'],
    ['another date without a basis', { dueOn: '2030-01-01', reason: 'steht im Bescheid' }, '/dateBasis'],
  ])('with %s is refused by its field', async (_what, fields, pointer) => {
    const refused = await worker.put<Refused>(`${at}/deadlines/${anId()}`, { ...aLegalDeadline(), ...fields });

    expect(refused.statusCode).toBe(400);
    expect(pointersOf(refused)).toEqual([pointer]);
    expect((await worker.get<{ total: number }>(`${at}/deadlines`)).body.total).toBe(0);
  });

  it('names the kinds and Länder that can be meant', async () => {
    const wrongKind = await worker.put<Refused>(
      `${at}/deadlines/${anId()}`,
      aLegalDeadline({ trigger: { date: today, kind: 'event' } }),
    );
    const wrongLand = await worker.put<Refused>(`${at}/deadlines/${anId()}`, aLegalDeadline({ land: 'XX' }));

    expect(wrongKind.body.errors[0]?.message).toContain('notified');
    expect(wrongLand.body.errors[0]?.message).toContain('BY-A');
  });

  it('takes the shorter period where the instruction names another, and says what both give', async () => {
    const trigger = { date: '2026-05-04', kind: 'notified' as const };
    const shorter = await worker.get(await set(aLegalDeadline({ trigger, instruction: { n: 2, unit: 'weeks' } })));

    expect(shorter.body).toMatchObject({ dueOn: '2026-05-18', dateBasis: 'instruction' });
    expect(JSON.stringify(shorter.body['steps'])).toContain('04.06.');
  });

  it('keeps a date of one’s own with where it comes from, beside what the rule gives', async () => {
    const trigger = { date: '2026-05-04', kind: 'notified' as const };
    const body = aLegalDeadline({
      trigger,
      dueOn: '2026-07-01',
      dateBasis: 'authority',
      reason: 'Verlängert am Telefon',
    });
    const { body: kept } = await worker.get(await set(body));

    expect(kept).toMatchObject({ dueOn: '2026-07-01', ruleDueOn: '2026-06-04', dateBasis: 'authority' });
    expect(kept['moves']).toMatchObject([{ from: '2026-06-04', to: '2026-07-01', reason: 'Verlängert am Telefon' }]);
  });

  describe('that is missed', () => {
    const miss = async (fields: object = {}) => {
      const url = await set(aLegalDeadline({ trigger: { date: addDays(today, -60), kind: 'notified' } }));
      const missed = await worker.patch(url, { state: 'missed', reason: 'Brief zu spät', ...fields }, 1);
      return { url, missed };
    };

    it('opens its remedy in the same breath, counted from today, and each names the other', async () => {
      const { url, missed } = await miss();
      const followUp = await worker.get(`${at}/deadlines/${String(missed.body['followUpId'])}`);

      expect(missed.body).toMatchObject({ state: 'missed', reason: 'Brief zu spät' });
      expect(followUp.body).toMatchObject({
        rule: 'reinstatement-vwgo-2w',
        state: 'open',
        followsId: url.split('/').at(-1),
        trigger: { date: today, kind: 'event' },
      });
      expect((await worker.get(at)).body['nextDeadline']).toMatchObject({ kind: 'reinstatement-vwgo-2w' });
    });

    it('counts from the day the obstacle ended, where that is known', async () => {
      const { missed } = await miss({ obstacleEndedOn: addDays(today, -3) });
      const followUp = await worker.get(`${at}/deadlines/${String(missed.body['followUpId'])}`);
      expect(followUp.body).toMatchObject({ trigger: { date: addDays(today, -3) } });
    });

    it('takes no obstacle that has yet to end', async () => {
      const url = await set(aLegalDeadline());
      const change = { state: 'missed', reason: 'krank', obstacleEndedOn: addDays(today, 1) };
      const refused = await worker.patch<Refused>(url, change, 1);
      expect([refused.statusCode, pointersOf(refused)]).toEqual([400, ['/obstacleEndedOn']]);
      expect((await worker.get<{ total: number }>(`${at}/deadlines`)).body.total).toBe(1);
    });

    it('takes the remedy back when it turns out to have been met', async () => {
      const { url, missed } = await miss();
      await worker.patch(url, { state: 'open', reason: 'Fax war rechtzeitig' }, 2);
      const followUp = await worker.get(`${at}/deadlines/${String(missed.body['followUpId'])}`);

      expect(followUp.body).toMatchObject({ state: 'waived', reasonCode: 'superseded', reason: 'Fax war rechtzeitig' });
      expect((await worker.get(url)).body).toMatchObject({ state: 'open', followUpId: null });
    });

    it('opens none where it was set by hand', async () => {
      const url = await set(aDeadline());
      const missed = await worker.patch(url, { state: 'missed', reason: 'vergessen' }, 1);
      expect(missed.body['followUpId']).toBeNull();
    });

    it('leaves nothing behind if the missed one cannot be stored', async () => {
      const url = await set(aLegalDeadline());
      await worker.patch(url, { state: 'missed', reason: 'x' }, 99);
      expect((await worker.get<{ total: number }>(`${at}/deadlines`)).body.total).toBe(1);
    });
  });

  it('is confirmed by who has seen the warning, until its day moves', async () => {
    const url = await set(aLegalDeadline());
    const confirmed = await worker.patch(url, { acknowledged: true }, 1);
    const moved = await worker.patch(url, { dueOn: '2031-01-01', reason: 'Bescheid', dateBasis: 'authority' }, 2);

    expect(confirmed.body).toMatchObject({ acknowledgedBy: { id: userOf(worker).id }, state: 'open' });
    expect(confirmed.body['acknowledgedAt']).toEqual(expect.any(String));
    expect(moved.body).toMatchObject({ acknowledgedBy: null, acknowledgedAt: null });
  });

  it('is met with a word on how, never on a day to come', async () => {
    const url = await set(aLegalDeadline());
    const refused = await worker.patch<Refused>(url, { state: 'met', metOn: addDays(today, 1) }, 1);
    const met = await worker.patch(url, { state: 'met', metOn: today, reason: 'per beA durch die Anwältin' }, 1);

    expect([refused.statusCode, pointersOf(refused)]).toEqual([400, ['/metOn']]);
    expect(met.body).toMatchObject({ state: 'met', metOn: today, reason: 'per beA durch die Anwältin' });
  });

  it.each([
    ['of another centre', async () => userOf(await world().as(logins.HAFEN)).id],
    ['who is not there', async () => Promise.resolve(anId())],
    ['who audits', async () => userOf(await world().as(logins.DPO)).id],
  ])('is given to nobody %s', async (_who, idOf) => {
    const responsibleId = await idOf();
    const url = await set(aLegalDeadline());
    const created = await worker.put<Refused>(`${at}/deadlines/${anId()}`, aLegalDeadline({ responsibleId }));
    const changed = await worker.patch<Refused>(url, { responsibleId }, 1);

    expect([created, changed].map((answer) => [answer.statusCode, pointersOf(answer)])).toEqual([
      [400, ['/responsibleId']],
      [400, ['/responsibleId']],
    ]);
  });

  it('is given to a colleague, but not where the case is closed to her', async () => {
    const { id } = userOf(await world().as(logins.CW2));
    const url = await set(aLegalDeadline());
    const given = await worker.patch(url, { responsibleId: id }, 1);
    const lead = await world().as(logins.LEAD);
    await lead.patch(at, { restricted: true }, 1);
    const refused = await worker.put<Refused>(`${at}/deadlines/${anId()}`, aLegalDeadline({ responsibleId: id }));

    expect(given.body).toMatchObject({ responsible: { id } });
    expect([refused.statusCode, pointersOf(refused)]).toEqual([400, ['/responsibleId']]);
  });

  it('stands in the database as long as one set by hand, whatever it was computed from', async () => {
    const [byHand, byRule] = [
      await set(aDeadline()),
      await set(aLegalDeadline({ instruction: { n: 2, unit: 'weeks' } })),
    ];
    const ids = [byHand, byRule].map((url) => url.split('/').at(-1));
    const rows = await asSuperuser(world(), (query) =>
      query<{ bytes: number }>('select length(facts) as bytes from deadline where id = any ($1)', [ids]),
    );
    expect(new Set(rows.map(({ bytes }) => bytes)).size).toBe(1);
  });
});
