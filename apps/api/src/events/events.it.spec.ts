import { aCaseEvent, anId } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import { type Refused, pointersOf, refusal, useEventCase } from '../testing/event-case.js';
import { logins } from '../testing/walls/people.js';

describe('an event', () => {
  const file = useEventCase();

  it('of an asylum application refused as manifestly unfounded proposes exactly three deadlines', async () => {
    const event = await file().record();

    expect(event.proposals.map(({ rule, computed }) => [rule, computed.dueOn])).toEqual([
      ['asylum-appeal-1w', '2025-05-30'],
      ['asylum-interim-relief-1w', '2025-05-30'],
      ['asylum-reasons-1m', '2025-06-23'],
    ]);
    expect(event.proposals.every(({ computed, why }) => computed.steps.length > 2 && why.length > 3)).toBe(true);
    expect(await file().proposals('?state=open')).toEqual(event.proposals);
  });

  it('sets no deadline by itself', async () => {
    await file().record();
    expect(await file().deadlines()).toEqual([]);
    expect((await file().worker.get(file().at)).body['nextDeadline']).toBeNull();
  });

  it('proposes no deadline whose proposals the lead has turned off, until she turns them on again', async () => {
    const lead = await file().world.as(logins.LEAD);
    const url = '/api/deadline-rules/asylum-interim-relief-1w';
    const versionOf = async (): Promise<number> => {
      const { body } = await lead.get<{ data: { id: string; settingVersion: number }[] }>('/api/deadline-rules');
      return body.data.find(({ id }) => id === 'asylum-interim-relief-1w')!.settingVersion;
    };

    const off = await lead.patch(url, { proposed: false }, await versionOf());
    const without = (await file().record()).proposals.map(({ rule }) => rule);
    await lead.patch(url, { proposed: true }, await versionOf());

    expect(off.statusCode).toBe(200);
    expect(without).toEqual(['asylum-appeal-1w', 'asylum-reasons-1m']);
    expect((await file().record()).proposals).toHaveLength(3);
  });

  it('stands in the timeline on its day, and in the list of events, the latest first', async () => {
    const first = await file().record();
    const second = await file().record({ kind: 'birth', date: '2025-11-03', triggerKind: 'event' });
    const timeline = await file().worker.get<{ data: { id: string; kind: string; on: string }[]; counts: object }>(
      `${file().at}/timeline?kind=caseEvent`,
    );
    const listed = await file().worker.get<{ data: { id: string }[] }>(`${file().at}/events`);

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
    const refused = await file().worker.put<Refused>(`${file().at}/events/${anId()}`, {
      ...aCaseEvent(refusal),
      ...fields,
    });
    expect([refused.statusCode, pointersOf(refused)]).toEqual([400, [pointer]]);
    expect((await file().worker.get<{ total: number }>(`${file().at}/events`)).body.total).toBe(0);
  });

  it('takes as much room in the database whatever it proposes', async () => {
    const [asylum, other] = [await file().record(), await file().record({ kind: 'other', triggerKind: 'event' })];
    const lists = await asSuperuser(file().world, (query) =>
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
