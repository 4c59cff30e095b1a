import { type CaseEventFields, todayIn } from '@geleit/domain';
import { aCase, aCaseEvent, anId } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { Answer, PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

interface Proposal {
  id: string;
  version: number;
  eventId: string;
  rule: string;
  state: string;
  preferred: boolean;
  why: string;
  computed: { dueOn: string; legalBasis: string; steps: { text: string }[] };
  reason: string | null;
  deadlineId: string | null;
}
interface EventView extends Record<string, unknown> {
  id: string;
  version: number;
  proposals: Proposal[];
}
interface Refused extends Record<string, unknown> {
  errors: { pointer: string }[];
}
const pointersOf = ({ body }: Answer<Refused>): string[] => body.errors.map(({ pointer }) => pointer);

/** Served on the Thursday of a week in which the next Thursday is Ascension Day. */
const refusal: Partial<CaseEventFields> = { date: '2025-05-22', appliedOn: '2024-12-09', land: 'NI' };

describe('an event', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase());
  });

  const record = async (fields: Partial<CaseEventFields> = refusal): Promise<EventView> => {
    const { statusCode, body, text } = await worker.put<EventView>(`${at}/events/${anId()}`, aCaseEvent(fields));
    if (statusCode !== 201) throw new Error(text);
    return body;
  };
  const proposals = async (query = ''): Promise<Proposal[]> =>
    (await worker.get<{ data: Proposal[] }>(`${at}/deadline-proposals${query}`)).body.data;
  const deadlines = async (): Promise<Record<string, unknown>[]> =>
    (await worker.get<{ data: Record<string, unknown>[] }>(`${at}/deadlines`)).body.data;
  const accept = async (proposal: Proposal, fields: object = {}): Promise<Answer> =>
    worker.put(`${at}/deadlines/${anId()}`, { proposalId: proposal.id, ...fields });

  it('of an asylum application refused as manifestly unfounded proposes exactly three deadlines', async () => {
    const event = await record();

    expect(event.proposals.map(({ rule, computed }) => [rule, computed.dueOn])).toEqual([
      ['asylum-appeal-1w', '2025-05-30'],
      ['asylum-interim-relief-1w', '2025-05-30'],
      ['asylum-reasons-1m', '2025-06-23'],
    ]);
    expect(event.proposals.every(({ computed, why }) => computed.steps.length > 2 && why.length > 3)).toBe(true);
    expect(await proposals('?state=open')).toEqual(event.proposals);
  });

  it('sets no deadline by itself', async () => {
    await record();
    expect(await deadlines()).toEqual([]);
    expect((await worker.get(at)).body['nextDeadline']).toBeNull();
  });

  it('proposes no deadline whose proposals the lead has turned off, until she turns them on again', async () => {
    const lead = await world().as(logins.LEAD);
    const url = '/api/deadline-rules/asylum-interim-relief-1w';
    const versionOf = async (): Promise<number> => {
      const { body } = await lead.get<{ data: { id: string; settingVersion: number }[] }>('/api/deadline-rules');
      return body.data.find(({ id }) => id === 'asylum-interim-relief-1w')!.settingVersion;
    };

    const off = await lead.patch(url, { proposed: false }, await versionOf());
    const without = (await record()).proposals.map(({ rule }) => rule);
    await lead.patch(url, { proposed: true }, await versionOf());

    expect(off.statusCode).toBe(200);
    expect(without).toEqual(['asylum-appeal-1w', 'asylum-reasons-1m']);
    expect((await record()).proposals).toHaveLength(3);
  });

  it('stands in the timeline on its day, and in the list of events, the latest first', async () => {
    const first = await record();
    const second = await record({ kind: 'birth', date: '2025-11-03', triggerKind: 'event' });
    const timeline = await worker.get<{ data: { id: string; kind: string; on: string }[]; counts: object }>(
      `${at}/timeline?kind=caseEvent`,
    );
    const listed = await worker.get<{ data: { id: string }[] }>(`${at}/events`);

    expect(timeline.body.data.map(({ id, on }) => [id, on])).toEqual([
      [second.id, '2025-11-03'],
      [first.id, '2025-05-22'],
    ]);
    expect(timeline.body.counts).toMatchObject({ caseEvent: 2 });
    expect(timeline.body.data[1]).toMatchObject({ record: first });
    expect(listed.body.data.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it.each<[string, object, string]>([
    ['an unknown kind', { kind: 'eclipse' }, '/kind'],
    ['a day of 1890', { date: '1890-05-01' }, '/date'],
    ['a day of 2200', { date: '2200-05-01' }, '/date'],
    ['an unknown trigger', { triggerKind: 'heard' }, '/triggerKind'],
    ['an unknown Land', { land: 'XX' }, '/land'],
    ['receipt before posting', { triggerKind: 'posted', receivedOn: '2025-05-20' }, '/receivedOn'],
    ['an unknown evidence', { evidence: 'gossip' }, '/evidence'],
    ['a Land of the court that is none', { instruction: { land: 'ZZ' } }, '/instruction/land'],
  ])('with %s is refused by its field', async (_what, fields, pointer) => {
    const refused = await worker.put<Refused>(`${at}/events/${anId()}`, { ...aCaseEvent(refusal), ...fields });
    expect([refused.statusCode, pointersOf(refused)]).toEqual([400, [pointer]]);
    expect((await worker.get<{ total: number }>(`${at}/events`)).body.total).toBe(0);
  });

  describe('whose proposal', () => {
    it('is accepted becomes a deadline of that rule, that event, and is open no more', async () => {
      const event = await record();
      const { statusCode, body } = await accept(event.proposals[0]!);

      expect(statusCode).toBe(201);
      expect(body).toMatchObject({
        rule: 'asylum-appeal-1w',
        dueOn: '2025-05-30',
        eventId: event.id,
        dateBasis: 'rule',
        evidence: 'envelope',
        land: 'NI',
        appliedOn: '2024-12-09',
      });
      expect((await proposals('?state=accepted')).map(({ deadlineId }) => deadlineId)).toEqual([body['id']]);
      expect(await proposals('?state=open')).toHaveLength(2);
    });

    it('is accepted twice because the answer was lost makes one deadline', async () => {
      const event = await record();
      const url = `${at}/deadlines/${anId()}`;
      const body = { proposalId: event.proposals[0]!.id };

      const answers = [await worker.put(url, body), await worker.put(url, body)];

      expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 200]);
      expect(answers[1]!.body).toEqual(answers[0]!.body);
      expect(await deadlines()).toHaveLength(1);
    });

    it('is accepted by two people at once makes one deadline', async () => {
      const event = await record();
      const colleague = await world().as(logins.CW2);
      const body = { proposalId: event.proposals[0]!.id };

      const answers = await Promise.all([worker, colleague].map((one) => one.put(`${at}/deadlines/${anId()}`, body)));

      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
      expect(await deadlines()).toHaveLength(1);
    });

    it('is edited while accepting takes the Land, the day and the person named instead', async () => {
      const [appeal, relief, reasons] = (await record()).proposals;
      const other = await accept(appeal!, { trigger: { date: '2025-05-23', kind: 'notified' } });
      const byPaper = await accept(relief!, {
        dueOn: '2025-05-28',
        dateBasis: 'instruction',
        reason: 'So im Bescheid',
      });
      const bavaria = await accept(reasons!, { land: 'BY-A', warnDaysBefore: [3] });

      expect(other.body).toMatchObject({ dueOn: '2025-05-30', trigger: { date: '2025-05-23' } });
      expect(byPaper.body).toMatchObject({ dueOn: '2025-05-28', dateBasis: 'instruction', ruleDueOn: '2025-05-30' });
      expect(bavaria.body).toMatchObject({ land: 'BY-A', warnDaysBefore: [3] });
    });

    it('is declined says why, and cannot be answered again', async () => {
      const [proposal] = (await record()).proposals;
      const url = `${at}/deadline-proposals/${proposal!.id}`;
      const unfounded = await worker.patch<Refused>(url, { state: 'declined' }, 1);
      const declined = await worker.patch(url, { state: 'declined', reason: 'Klage läuft schon' }, 1);
      const again = await worker.patch(url, { state: 'declined', reason: 'noch einmal' }, 2);
      const accepted = await accept(proposal!);

      expect([unfounded.statusCode, pointersOf(unfounded)]).toEqual([400, ['/reason']]);
      expect(declined.body).toMatchObject({ state: 'declined', reason: 'Klage läuft schon', version: 2 });
      expect([again.statusCode, accepted.statusCode]).toEqual([409, 409]);
      expect(await deadlines()).toEqual([]);
    });

    it('is of another case is unknown here', async () => {
      const [proposal] = (await record()).proposals;
      const elsewhere = `/api/cases/${anId()}`;
      await worker.put(elsewhere, aCase());
      const refused = await worker.put<Refused>(`${elsewhere}/deadlines/${anId()}`, { proposalId: proposal!.id });
      expect([refused.statusCode, pointersOf(refused)]).toEqual([400, ['/proposalId']]);
    });

    it('waits is on the home of who is responsible, and of nobody else', async () => {
      const event = await record();
      const waitingFor = async (login: string): Promise<string[]> => {
        const found = await (await world().as(login)).get<{ data: Proposal[] }>('/api/deadline-proposals?perPage=100');
        return found.body.data.filter(({ eventId }) => eventId === event.id).map(({ rule }) => rule);
      };

      expect(await waitingFor(logins.CW1)).toHaveLength(3);
      expect(await waitingFor(logins.CW2)).toEqual([]);
      expect(await waitingFor(logins.HAFEN)).toEqual([]);
    });
  });

  it('whose worker is away waits for her deputy, as long as she stands in', async () => {
    const event = await record();
    const deputy = await world().as(logins.CW2);
    const today = todayIn('Europe/Berlin', Date.now());
    const url = `/api/deputies/${anId()}`;
    const waiting = async (): Promise<number> => {
      const { body } = await deputy.get<{ data: Proposal[] }>('/api/deadline-proposals?perPage=100');
      return body.data.filter(({ eventId }) => eventId === event.id).length;
    };

    const { statusCode, text } = await worker.put(url, { deputyId: deputy.user?.id, from: today, until: today });
    if (statusCode !== 201) throw new Error(text);
    const during = await waiting();
    await worker.delete(url);

    expect([during, await waiting()]).toEqual([3, 0]);
  });

  describe('that is corrected', () => {
    const correct = (event: EventView, body: object, version = 1): Promise<Answer<EventView>> =>
      worker.patch(`${at}/events/${event.id}`, body, version);

    it('moves its open deadlines, says from where to where, and keeps that on record', async () => {
      const event = await record();
      const { body: accepted } = await accept(event.proposals[0]!);
      const corrected = await correct(event, { date: '2025-05-26' });
      const moved = await worker.get(`${at}/deadlines/${String(accepted['id'])}`);

      expect(corrected.body['recomputed']).toMatchObject([
        { deadline: { id: accepted['id'] }, before: '2025-05-30', after: '2025-06-02', applied: true },
      ]);
      expect(moved.body).toMatchObject({ dueOn: '2025-06-02', trigger: { date: '2025-05-26' } });
      expect(moved.body['moves']).toMatchObject([
        {
          from: '2025-05-30',
          to: '2025-06-02',
          reason: 'Auslöser berichtigt',
          dateBasis: 'rule',
          by: { name: 'Mira Sander' },
        },
      ]);
      expect((await worker.get(at)).body['nextDeadline']).toMatchObject({ dueOn: '2025-06-02' });
      expect(corrected.body.proposals.map(({ computed }) => computed.dueOn)).toContain('2025-06-26');
    });

    it('can be looked at before: the preview says the same and writes nothing', async () => {
      const event = await record();
      await accept(event.proposals[0]!);
      const rows = () =>
        asSuperuser(world(), (query) =>
          query(
            'select id, version, facts from deadline union all select id, version, facts from case_event order by 1',
          ),
        );
      const before = await rows();
      const preview = await worker.post(`${at}/events/${event.id}/correction-preview`, { date: '2025-05-26' });

      expect(preview.statusCode).toBe(200);
      expect(await rows()).toEqual(before);
      const { recomputed } = (await correct(event, { date: '2025-05-26' })).body;
      const dates = (all: unknown) =>
        (all as { before: string; after: string }[]).map((one) => [one.before, one.after]);
      expect(dates(preview.body['recomputed'])).toEqual(dates(recomputed));
    });

    it('leaves what is closed or was set by the authority as it is, and names it', async () => {
      const event = await record();
      const [appeal, relief] = [(await accept(event.proposals[0]!)).body, (await accept(event.proposals[1]!)).body];
      const at1 = `${at}/deadlines/${String(appeal['id'])}`;
      await worker.patch(at1, { state: 'met', metOn: '2025-05-28' }, 1);
      const byCourt = { dueOn: '2025-06-10', reason: 'Fristverlängerung', dateBasis: 'court' };
      await worker.patch(`${at}/deadlines/${String(relief['id'])}`, byCourt, 1);

      const corrected = await correct(event, { date: '2025-05-26' });

      expect(corrected.body['recomputed']).toMatchObject([
        { state: 'met', before: '2025-05-30', after: '2025-06-02', applied: false },
        { state: 'open', before: '2025-06-10', after: '2025-06-02', applied: false },
      ]);
      expect((await worker.get(at1)).body).toMatchObject({ state: 'met', dueOn: '2025-05-30', version: 2 });
      expect((await deadlines()).find(({ state }) => state === 'open')).toMatchObject({
        dueOn: '2025-06-10',
        ruleDueOn: '2025-06-02',
        dateBasis: 'court',
      });
    });

    it('in its note alone touches no deadline and no proposal', async () => {
      const event = await record();
      await accept(event.proposals[0]!);
      const before = await proposals();
      expect((await correct(event, { note: 'Umschlag liegt in der Akte' })).body['recomputed']).toEqual([]);
      expect(await deadlines()).toMatchObject([{ version: 1 }]);
      expect(await proposals()).toEqual(before);
    });

    it('to another kind takes its open proposals back and makes those of the new kind', async () => {
      const event = await record();
      await accept(event.proposals[0]!);
      await correct(event, { kind: 'foreigners-decision' });
      const states = (await proposals()).map(({ rule, state, reason }) => [rule, state, reason]);

      expect(states).toContainEqual(['asylum-appeal-1w', 'accepted', null]);
      expect(states).toContainEqual(['asylum-reasons-1m', 'declined', 'Ereignis berichtigt']);
      expect(states).toContainEqual(['foreigners-objection-1m', 'open', null]);
      expect(await deadlines()).toHaveLength(1);
    });

    it.each(['kind', 'date', 'triggerKind'])('cannot lose its %s', async (field) => {
      const event = await record();
      const refused = await worker.patch<Refused>(`${at}/events/${event.id}`, { [field]: null }, 1);
      expect([refused.statusCode, pointersOf(refused)]).toEqual([400, [`/${field}`]]);
    });
  });

  it('takes as much room in the database whatever it proposes', async () => {
    const [asylum, other] = [await record(), await record({ kind: 'other', triggerKind: 'event' })];
    const lists = await asSuperuser(world(), (query) =>
      query<{ facts: number; narrative: number }>(
        'select length(facts) as facts, length(narrative) as narrative from proposal_list where id = any ($1)',
        [[asylum.id, other.id]],
      ),
    );

    expect([asylum.proposals.length, other.proposals.length]).toEqual([3, 0]);
    expect(lists).toHaveLength(2);
    expect(lists[0]).toEqual(lists[1]);
  });
});
