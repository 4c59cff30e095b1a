import { aHousingStay, anId } from '@geleit/testing';
import { useHousing } from '../testing/housing-world.js';

const { housing } = useHousing();

describe('the stays of a client', () => {
  it('are a history, the latest first, and the address stands in none of it', async () => {
    const at = await housing().newCase();
    await housing().stay(at, {
      from: '2026-01-10',
      until: '2026-02-01',
      endReason: 'relocated',
      address: 'Geheimweg 1',
    });
    await housing().stay(at, { kind: 'own-flat', from: '2026-02-01', address: 'Geheimweg 2' });

    const list = await housing().worker.get<{ data: { kind: string; until: string | null }[] }>(`${at}/housing-stays`);

    expect(list.body.data.map(({ kind, until }) => [kind, until])).toEqual([
      ['own-flat', null],
      ['womens-shelter', '2026-02-01'],
    ]);
    expect(list.text).not.toContain('Geheimweg');
  });

  it('cannot overlap, at once or by a correction; moving in on the day of moving out is no overlap', async () => {
    const at = await housing().newCase();
    await housing().stay(at, { from: '2026-01-10', until: '2026-02-01' });

    const [overlapping, following] = [
      await housing().stay(at, { from: '2026-01-31' }),
      await housing().stay(at, { kind: 'hotel', from: '2026-02-01', until: '2026-02-10' }),
    ];
    const stretched = await housing().worker.patch(
      `${at}/housing-stays/${String(following.body['id'])}`,
      { from: '2026-01-20' },
      1,
    );

    expect([overlapping.statusCode, following.statusCode, stretched.statusCode]).toEqual([409, 201, 409]);
    expect(overlapping.body).toMatchObject({
      type: 'urn:geleit:problem:stay.overlaps',
      stay: { kind: 'womens-shelter', from: '2026-01-10', until: '2026-02-01' },
    });
  });

  it('end on or after the day on which they began', async () => {
    const at = await housing().newCase();
    const made = await housing().stay(at, { from: '2026-01-10' });
    const answers = [
      await housing().stay(at, { from: '2026-03-10', until: '2026-03-09' }),
      await housing().worker.patch(`${at}/housing-stays/${String(made.body['id'])}`, { until: '2026-01-09' }, 1),
    ];
    expect(
      answers.map(({ statusCode, body }) => [statusCode, (body['errors'] as { pointer: string }[])[0]?.pointer]),
    ).toEqual([
      [400, '/until'],
      [400, '/until'],
    ]);
  });

  it('sent twice after a lost answer are one stay in one bed', async () => {
    const at = await housing().newCase();
    const placeId = await housing().newPlace({ capacity: 1 });
    const url = `${at}/housing-stays/${anId()}`;
    const body = aHousingStay({ placeId, from: '2026-03-01' });

    const answers = await Promise.all([
      housing().worker.put(url, body),
      housing().worker.put(url, body),
      housing().worker.put(url, body),
    ]);

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 201]);
    expect(await housing().takenIn(placeId, '2026-03-01', '2026-03-01')).toEqual([[1, 1]]);
  });
});

describe('the address of a client', () => {
  it('opens with a reason, and the lead sees who read it and why', async () => {
    const at = await housing().newCase();
    const { body } = await housing().stay(at, { from: '2026-03-01', address: 'Heidestraße 4' });
    const url = `${at}/housing-stays/${String(body['id'])}/address`;

    const [silent, first, second] = [
      await housing().worker.post(url, {}),
      await housing().worker.post(url, { reason: 'Begleitung zum Arzt' }),
      await housing().worker.post(url, { reason: 'Post nachsenden' }),
    ];

    expect([silent.statusCode, first.statusCode, second.statusCode]).toEqual([400, 200, 200]);
    expect(first.body['address']).toBe('Heidestraße 4');
    const log = await housing().lead.get<{
      data: { action: string; subject: string; reason: string | null; by: { name: string } }[];
    }>(`${at}/access-log`);
    const readings = log.body.data.filter(({ subject, action }) => subject === 'location' && action === 'open');
    expect(readings.map(({ reason, by }) => [reason, by.name])).toEqual([
      ['Post nachsenden', 'Mira Sander'],
      ['Begleitung zum Arzt', 'Mira Sander'],
    ]);
  });

  it('in a place of the centre is that of the place', async () => {
    const placeId = await housing().newPlace({ address: 'Lindenhof 12' });
    const at = await housing().newCase();
    const { body } = await housing().stay(at, { placeId, from: '2026-03-01', address: undefined });

    const opened = await housing().worker.post(`${at}/housing-stays/${String(body['id'])}/address`, {
      reason: 'Umzug',
    });

    expect(opened.body['address']).toBe('Lindenhof 12');
  });

  it('stays as it is when something else is changed, and is replaced when it is named', async () => {
    const at = await housing().newCase();
    const { body } = await housing().stay(at, { from: '2026-03-01', address: 'Heidestraße 4' });
    const url = `${at}/housing-stays/${String(body['id'])}`;
    const address = async () => (await housing().worker.post(`${url}/address`, { reason: 'Umzug' })).body['address'];

    await housing().worker.patch(url, { note: 'Schlüssel übergeben' }, 1);
    expect(await address()).toBe('Heidestraße 4');
    await housing().worker.patch(url, { address: 'Moorweg 9' }, 2);
    expect(await address()).toBe('Moorweg 9');
    await housing().worker.patch(url, { address: null }, 3);
    expect(await address()).toBeNull();
  });
});
