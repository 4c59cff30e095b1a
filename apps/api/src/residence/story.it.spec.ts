import { anId, demoPassword } from '@geleit/testing';
import { PersonClient } from '../testing/person-client.js';
import { StandingClock } from '../testing/stand-clock.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

interface Deadline {
  id: string;
  version: number;
  rule: string | null;
  title: string | null;
  dueOn: string;
  state: string;
  metOn: string | null;
  reasonCode: string | null;
  legalBasis: string | null;
  steps: { text: string; norm: string | null }[];
}
interface Proposal {
  id: string;
  rule: string;
}

/** The story of the press release, day by day, as it is entered; court and authority in Niedersachsen. */
describe('the story of the press release, entered as it happened', () => {
  const world = useWorld();
  const at = `/api/cases/${anId()}`;
  const appliedOn = '2024-12-09';
  let clock: StandingClock;
  let worker: PersonClient;

  beforeAll(async () => {
    clock = StandingClock.of(world().app, new Date('2024-11-12T10:00:00Z'));
    await goTo('2024-11-12');
    await made(
      worker.put(at, { kind: 'anonymous', state: 'clearing', facts: { gender: 'female', nationality: 'AL' } }),
    );
  });
  afterAll(() => {
    clock.release();
  });

  const goTo = async (day: string): Promise<void> => {
    clock.moveBy({ seconds: (Date.parse(`${day}T10:00:00Z`) - clock.now.getTime()) / 1000 });
    worker = await PersonClient.login(world().app, logins.CW1, demoPassword);
  };
  const made = async (answer: Promise<{ statusCode: number; text: string; body: unknown }>): Promise<unknown> => {
    const { statusCode, text, body } = await answer;
    if (statusCode !== 201 && statusCode !== 200) throw new Error(text);
    return body;
  };
  const status = (fields: object): Promise<unknown> => made(worker.put(`${at}/residence-statuses/${anId()}`, fields));
  const event = async (fields: object): Promise<Proposal[]> => {
    const body = await made(
      worker.put(`${at}/events/${anId()}`, { land: 'NI', appliedOn, triggerKind: 'notified', ...fields }),
    );
    return (body as { proposals: Proposal[] }).proposals;
  };
  const accept = (proposals: Proposal[], rule: string): Promise<unknown> =>
    made(worker.put(`${at}/deadlines/${anId()}`, { proposalId: proposals.find((one) => one.rule === rule)?.id }));
  const deadlines = async (): Promise<Deadline[]> => {
    const { body } = await worker.get<{ data: Deadline[] }>(`${at}/deadlines?perPage=100`);
    return body.data.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  };
  const byRule = async (rule: string): Promise<Deadline> => (await deadlines()).find((one) => one.rule === rule)!;
  const close = async (rule: string, change: object): Promise<unknown> => {
    const { id, version } = await byRule(rule);
    return made(worker.patch(`${at}/deadlines/${id}`, change, version));
  };

  it('09.12.2024: the asylum application is the first row of the residence history', async () => {
    await goTo('2024-12-09');
    await status({ status: 'asylum-permission', validFrom: '2024-12-09', validUntil: '2025-07-07', appliedOn });

    const history = await worker.get<{ total: number }>(`${at}/residence-statuses`);
    expect(history.body.total).toBe(1);
    expect(await deadlines()).toMatchObject([{ rule: 'asylum-permission-expiry', dueOn: '2025-07-07' }]);
  });

  it('22.05.2025: refused as manifestly unfounded, it proposes action, interim relief and grounds', async () => {
    await goTo('2025-05-22');
    const proposals = await event({ kind: 'asylum-manifestly-unfounded', date: '2025-05-22', evidence: 'envelope' });
    expect(proposals.map(({ rule }) => rule).sort()).toEqual([
      'asylum-appeal-1w',
      'asylum-interim-relief-1w',
      'asylum-reasons-1m',
    ]);
    for (const { rule } of proposals) await accept(proposals, rule);

    expect(await byRule('asylum-appeal-1w')).toMatchObject({ dueOn: '2025-05-30' });
    expect((await byRule('asylum-appeal-1w')).legalBasis).toContain('§ 74 Abs. 1');
    expect(await byRule('asylum-interim-relief-1w')).toMatchObject({ dueOn: '2025-05-30' });
    expect((await byRule('asylum-interim-relief-1w')).legalBasis).toContain('§ 36 Abs. 3');
    expect(await byRule('asylum-reasons-1m')).toMatchObject({ dueOn: '2025-06-23' });
    expect((await byRule('asylum-reasons-1m')).legalBasis).toContain('§ 74 Abs. 2');
    for (const { rule } of proposals) {
      const { steps } = await byRule(rule);
      expect(steps.length).toBeGreaterThan(2);
      expect(steps.some(({ norm }) => norm !== null)).toBe(true);
    }
    expect(JSON.stringify((await byRule('asylum-appeal-1w')).steps)).toContain('Himmelfahrt');
    expect(JSON.stringify((await byRule('asylum-reasons-1m')).steps)).toContain('Sonntag');
  });

  it('28.05.2025: the lawyer has filed both, and each says when and by whom', async () => {
    await goTo('2025-05-28');
    for (const rule of ['asylum-appeal-1w', 'asylum-interim-relief-1w']) await close(rule, { state: 'met' });

    expect(await byRule('asylum-appeal-1w')).toMatchObject({ state: 'met', metOn: '2025-05-28' });
    expect(await byRule('asylum-interim-relief-1w')).toMatchObject({ state: 'met', metOn: '2025-05-28' });
  });

  it('20.06.2025: the grounds are filed, and no new deadline has come', async () => {
    await goTo('2025-06-20');
    await close('asylum-reasons-1m', { state: 'met', metOn: '2025-06-20', reason: 'durch die Rechtsanwältin' });
    expect((await deadlines()).filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  it('08.07.2025: a toleration takes the place of the permission; its extension meets it and opens the next', async () => {
    await goTo('2025-07-08');
    const toleration = { status: 'toleration-60a-2-1', document: 'toleration' };
    await status({ ...toleration, validFrom: '2025-07-08', validUntil: '2025-12-09' });

    expect(await byRule('asylum-permission-expiry')).toMatchObject({ state: 'waived', reasonCode: 'superseded' });
    expect((await deadlines()).filter(({ state }) => state === 'open')).toMatchObject([{ dueOn: '2025-12-09' }]);
  });

  it('30.10.2025: the judgment proposes leave to appeal by 01.12.2025, for 30.11. is a Sunday', async () => {
    await goTo('2025-10-30');
    const proposals = await event({ kind: 'asylum-judgment', date: '2025-10-30', evidence: 'lawyer' });
    await accept(proposals, 'asylum-leave-to-appeal-1m');

    const leave = await byRule('asylum-leave-to-appeal-1m');
    expect(leave).toMatchObject({ dueOn: '2025-12-01', state: 'open' });
    expect(leave.legalBasis).toContain('§ 78 Abs. 4');
  });

  it('17.11.2025: a title by 31.03.2026 is a deadline by hand', async () => {
    await goTo('2025-11-17');
    const title = 'Titel für die Ausbildung nachweisen';
    await made(worker.put(`${at}/deadlines/${anId()}`, { title, dueOn: '2026-03-31' }));
    expect((await deadlines()).at(-1)).toMatchObject({ title, rule: null, dueOn: '2026-03-31' });
  });

  it('24.11.2025: leave to appeal is waived with a reason only, and stays visible', async () => {
    await goTo('2025-11-24');
    const { id, version } = await byRule('asylum-leave-to-appeal-1m');
    const refused = await worker.patch(`${at}/deadlines/${id}`, { state: 'waived' }, version);
    await close('asylum-leave-to-appeal-1m', {
      state: 'waived',
      reason: 'Auf Rat der Anwältin',
      reasonCode: 'lawyer-advice',
    });

    expect(refused.statusCode).toBe(400);
    expect(await byRule('asylum-leave-to-appeal-1m')).toMatchObject({ state: 'waived', reasonCode: 'lawyer-advice' });
  });

  it('09.12.2025: the extension sets the first end to met and opens 09.03.2026', async () => {
    await goTo('2025-12-09');
    await status({
      status: 'toleration-60a-2-1',
      validFrom: '2025-12-09',
      validUntil: '2026-03-09',
      document: 'toleration',
    });
    const ends = (await deadlines()).filter(({ rule }) => rule === 'toleration-expiry');

    expect(ends).toMatchObject([
      { dueOn: '2025-12-09', state: 'met', metOn: '2025-12-09' },
      { dueOn: '2026-03-09', state: 'open' },
    ]);
  });

  it('13.01.2026: the reflection period ends on 13.04.2026 at the earliest and runs beside the toleration', async () => {
    await goTo('2026-01-13');
    const granted = {
      status: 'reflection-period',
      document: 'border-crossing-certificate',
      validFrom: '2026-01-13',
      appliedOn: '2025-12-11',
    };
    await status(granted);

    expect(await byRule('reflection-period-min')).toMatchObject({ dueOn: '2026-04-13', state: 'open' });
    expect(
      (await deadlines()).filter(({ rule, state }) => rule === 'toleration-expiry' && state === 'open'),
    ).toHaveLength(1);
    const history = await worker.get<{ data: object[] }>(`${at}/residence-statuses`);
    expect(history.body.data[0]).toMatchObject({
      status: 'reflection-period',
      document: 'border-crossing-certificate',
    });
  });

  it('14.01.2026: the next deadline is the statement of 30.01., and four are open in order', async () => {
    await goTo('2026-01-14');
    await status({ status: 'permit-25-4a-1', appliedOn: '2026-01-14' });
    await made(
      worker.put(`${at}/deadlines/${anId()}`, {
        title: 'Stellungnahme an die Behörde',
        dueOn: '2026-01-30',
        dateBasis: 'authority',
      }),
    );

    const open = (await deadlines()).filter(({ state }) => state === 'open');
    expect(open.map(({ dueOn }) => dueOn)).toEqual(['2026-01-30', '2026-03-09', '2026-03-31', '2026-04-13']);
    expect((await worker.get(at)).body['nextDeadline']).toMatchObject({ dueOn: '2026-01-30' });
  });

  it('reads the same to the colleague and the lead, and is not there for another centre', async () => {
    const read = async (login: string) => {
      const person = await PersonClient.login(world().app, login, demoPassword);
      const { statusCode, body } = await person.get<{ data: Deadline[] }>(`${at}/deadlines?perPage=100`);
      return { statusCode, dates: (body.data as Deadline[] | undefined)?.map(({ dueOn }) => dueOn) };
    };
    const own = {
      statusCode: 200,
      dates: (await worker.get<{ data: Deadline[] }>(`${at}/deadlines?perPage=100`)).body.data.map(
        ({ dueOn }) => dueOn,
      ),
    };

    expect([await read(logins.CW2), await read(logins.LEAD)]).toEqual([own, own]);
    expect((await read(logins.HAFEN)).statusCode).toBe(404);
  });

  it('is on record day by day: who met, who waived', async () => {
    const { body } = await worker.get<{ data: { action: string; subject: string; actor?: { id: string } }[] }>(
      `${at}/access-log?perPage=100`,
    );
    const written = body.data.filter(({ subject }) => ['deadline', 'caseEvent', 'deadlineProposal'].includes(subject));
    expect(new Set(written.map(({ action }) => action))).toEqual(
      new Set(['set', 'change', 'record', 'accept', 'read']),
    );
  });
});
