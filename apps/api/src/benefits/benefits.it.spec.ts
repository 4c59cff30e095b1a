import { aBenefit, aCase, anId } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('the benefits of a client', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase());
  });

  const add = (fields: Parameters<typeof aBenefit>[0]) => worker.put(`${at}/benefits/${anId()}`, aBenefit(fields));
  const proposals = async () =>
    (await worker.get<{ data: { rule: string; eventId: string }[] }>(`${at}/deadline-proposals`)).body.data;

  it('keep from when to when and how much was granted, and add up to the cent', async () => {
    const granted = { state: 'granted', per: 'month', from: '2026-03-01', until: '2026-08-31' } as const;
    const made = await add({ ...granted, amountCents: 46_010 });
    await add({ ...granted, amountCents: 5_099 });
    await add({ kind: 'withheld-wages', amountCents: 1_234_567 });

    const { body } = await worker.get<{ sums: object[] }>(`${at}/benefits`);

    expect(made.body).toMatchObject({ ...granted, amountCents: 46_010 });
    expect(body.sums).toEqual(
      expect.arrayContaining([
        { kind: 'asylblg', state: 'granted', per: 'month', cents: 51_109 },
        { kind: 'withheld-wages', state: 'claimed', per: 'once', cents: 1_234_567 },
      ]),
    );
  });

  it('when refused by a decision that was served, offer the deadline of the objection', async () => {
    const { body: claimed } = await add({});
    const url = `${at}/benefits/${String(claimed['id'])}`;
    const notice = { date: '2026-11-10', triggerKind: 'notified', evidence: 'envelope' };

    const refused = await worker.patch(url, { state: 'refused', decidedOn: '2026-11-06', notice }, 1);

    expect(refused.statusCode).toBe(200);
    const offered = await proposals();
    expect(offered.map(({ eventId }) => eventId)).toContain(refused.body['eventId']);
    expect(offered.map(({ rule }) => rule).some((rule) => rule.includes('objection'))).toBe(true);
    expect((await worker.get(`${at}/events/${String(refused.body['eventId'])}`)).body).toMatchObject({
      kind: 'benefit-decision',
      date: '2026-11-10',
      triggerKind: 'notified',
    });
  });

  it('that are refused before anything was served offer nothing yet', async () => {
    await add({ state: 'refused' });
    expect(await proposals()).toEqual([]);
  });

  it('have their decision served once: a retry makes no second event, another service is a conflict', async () => {
    const url = `${at}/benefits/${anId()}`;
    const notice = { date: '2026-11-10', triggerKind: 'notified' } as const;
    const body = aBenefit({ state: 'refused', notice });

    const answers = [await worker.put(url, body), await worker.put(url, body), await worker.patch(url, { notice }, 1)];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 200, 409]);
    expect((await worker.get<{ total: number }>(`${at}/events`)).body.total).toBe(1);
  });

  it.each([
    ['less than nothing', { amountCents: -1 }, '/amountCents'],
    ['half a cent', { amountCents: 0.5 }, '/amountCents'],
    ['an end before the beginning', { from: '2026-03-02', until: '2026-03-01' }, '/until'],
    ['a decision before the claim', { claimedOn: '2026-03-02', decidedOn: '2026-03-01' }, '/decidedOn'],
    ['a service on no day', { notice: { date: '2026-02-30', triggerKind: 'notified' as const } }, '/notice/date'],
  ])('of %s are refused by the field, and nothing is stored', async (_what, fields, pointer) => {
    const refused = await add(fields);
    expect(refused.statusCode).toBe(400);
    expect((refused.body['errors'] as { pointer: string }[]).map((error) => error.pointer)).toEqual([pointer]);
    expect((await worker.get<{ total: number }>(`${at}/benefits`)).body.total).toBe(0);
  });

  it('cannot end before they begin by a change that names one end alone', async () => {
    const { body } = await add({ from: '2026-03-02' });
    const refused = await worker.patch(`${at}/benefits/${String(body['id'])}`, { until: '2026-03-01' }, 1);
    expect([refused.statusCode, refused.body['errors']]).toMatchObject([400, [{ pointer: '/until' }]]);
  });
});
