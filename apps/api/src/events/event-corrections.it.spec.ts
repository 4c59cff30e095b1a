import { asSuperuser } from '../testing/database-of.js';
import { type EventView, type Refused, pointersOf, useEventCase } from '../testing/event-case.js';
import type { Answer } from '../testing/person-client.js';

describe('an event that is corrected', () => {
  const file = useEventCase();

  const correct = (event: EventView, body: object, version = 1): Promise<Answer<EventView>> =>
    file().worker.patch(`${file().at}/events/${event.id}`, body, version);

  it('moves its open deadlines, says from where to where, and keeps that on record', async () => {
    const event = await file().record();
    const { body: accepted } = await file().accept(event.proposals[0]!);
    const corrected = await correct(event, { date: '2025-05-26' });
    const moved = await file().worker.get(`${file().at}/deadlines/${String(accepted['id'])}`);

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
    expect((await file().worker.get(file().at)).body['nextDeadline']).toMatchObject({ dueOn: '2025-06-02' });
    expect(corrected.body.proposals.map(({ computed }) => computed.dueOn)).toContain('2025-06-26');
  });

  it('can be looked at before: the preview says the same and writes nothing', async () => {
    const event = await file().record();
    await file().accept(event.proposals[0]!);
    const rows = () =>
      asSuperuser(file().world, (query) =>
        query('select id, version, facts from deadline union all select id, version, facts from case_event order by 1'),
      );
    const before = await rows();
    const preview = await file().worker.post(`${file().at}/events/${event.id}/correction-preview`, {
      date: '2025-05-26',
    });

    expect(preview.statusCode).toBe(200);
    expect(await rows()).toEqual(before);
    const { recomputed } = (await correct(event, { date: '2025-05-26' })).body;
    const dates = (all: unknown) => (all as { before: string; after: string }[]).map((one) => [one.before, one.after]);
    expect(dates(preview.body['recomputed'])).toEqual(dates(recomputed));
  });

  it('leaves what is closed or was set by the authority as it is, and names it', async () => {
    const event = await file().record();
    const [appeal, relief] = [
      (await file().accept(event.proposals[0]!)).body,
      (await file().accept(event.proposals[1]!)).body,
    ];
    const at1 = `${file().at}/deadlines/${String(appeal['id'])}`;
    await file().worker.patch(at1, { state: 'met', metOn: '2025-05-28' }, 1);
    const byCourt = { dueOn: '2025-06-10', reason: 'Fristverlängerung', dateBasis: 'court' };
    await file().worker.patch(`${file().at}/deadlines/${String(relief['id'])}`, byCourt, 1);

    const corrected = await correct(event, { date: '2025-05-26' });

    expect(corrected.body['recomputed']).toMatchObject([
      { state: 'met', before: '2025-05-30', after: '2025-06-02', applied: false },
      { state: 'open', before: '2025-06-10', after: '2025-06-02', applied: false },
    ]);
    expect((await file().worker.get(at1)).body).toMatchObject({ state: 'met', dueOn: '2025-05-30', version: 2 });
    expect((await file().deadlines()).find(({ state }) => state === 'open')).toMatchObject({
      dueOn: '2025-06-10',
      ruleDueOn: '2025-06-02',
      dateBasis: 'court',
    });
  });

  it('in its note alone touches no deadline and no proposal', async () => {
    const event = await file().record();
    await file().accept(event.proposals[0]!);
    const before = await file().proposals();
    expect((await correct(event, { note: 'Umschlag liegt in der Akte' })).body['recomputed']).toEqual([]);
    expect(await file().deadlines()).toMatchObject([{ version: 1 }]);
    expect(await file().proposals()).toEqual(before);
  });

  it('to another kind takes its open proposals back and makes those of the new kind', async () => {
    const event = await file().record();
    await file().accept(event.proposals[0]!);
    await correct(event, { kind: 'foreigners-decision' });
    const states = (await file().proposals()).map(({ rule, state, reason }) => [rule, state, reason]);

    expect(states).toContainEqual(['asylum-appeal-1w', 'accepted', null]);
    expect(states).toContainEqual(['asylum-reasons-1m', 'declined', 'Ereignis berichtigt']);
    expect(states).toContainEqual(['foreigners-objection-1m', 'open', null]);
    expect(await file().deadlines()).toHaveLength(1);
  });

  it.each(['kind', 'date', 'triggerKind'])('cannot lose its %s', async (field) => {
    const event = await file().record();
    const refused = await file().worker.patch<Refused>(`${file().at}/events/${event.id}`, { [field]: null }, 1);
    expect([refused.statusCode, pointersOf(refused)]).toEqual([400, [`/${field}`]]);
  });
});
