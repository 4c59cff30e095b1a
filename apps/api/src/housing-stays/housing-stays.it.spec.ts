import { addDays } from '@geleit/domain';
import { aCase, aHousingStay, anId, aPlace } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const world = useWorld();
let worker: PersonClient;
let lead: PersonClient;

beforeAll(async () => {
  worker = await world().as(logins.CW1);
  lead = await world().as(logins.LEAD);
});

async function newCase(person = worker): Promise<string> {
  const at = `/api/cases/${anId()}`;
  await person.put(at, aCase());
  return at;
}

async function newPlace(fields: Parameters<typeof aPlace>[0] = {}): Promise<string> {
  const id = anId();
  const { statusCode, text } = await lead.put(`/api/places/${id}`, aPlace({ capacityFrom: '2026-01-01', ...fields }));
  if (statusCode !== 201) throw new Error(text);
  return id;
}

const stay = (at: string, fields: Parameters<typeof aHousingStay>[0], person = worker) =>
  person.put(`${at}/housing-stays/${anId()}`, aHousingStay(fields));

interface Occupancy {
  days: { on: string; places: { id: string; taken: number; capacity: number }[] }[];
}

async function takenIn(placeId: string, from: string, until: string): Promise<[number, number][]> {
  const { body } = await worker.get<Occupancy & Record<string, unknown>>(
    `/api/places/occupancy?from=${from}&until=${until}`,
  );
  return body.days.map(({ places }) => {
    const { taken = -1, capacity = -1 } = places.find(({ id }) => id === placeId) ?? {};
    return [taken, capacity];
  });
}

describe('the stays of a client', () => {
  it('are a history, the latest first, and the address stands in none of it', async () => {
    const at = await newCase();
    await stay(at, { from: '2026-01-10', until: '2026-02-01', endReason: 'relocated', address: 'Geheimweg 1' });
    await stay(at, { kind: 'own-flat', from: '2026-02-01', address: 'Geheimweg 2' });

    const list = await worker.get<{ data: { kind: string; until: string | null }[] }>(`${at}/housing-stays`);

    expect(list.body.data.map(({ kind, until }) => [kind, until])).toEqual([
      ['own-flat', null],
      ['womens-shelter', '2026-02-01'],
    ]);
    expect(list.text).not.toContain('Geheimweg');
  });

  it('cannot overlap, at once or by a correction; moving in on the day of moving out is no overlap', async () => {
    const at = await newCase();
    await stay(at, { from: '2026-01-10', until: '2026-02-01' });

    const [overlapping, following] = [
      await stay(at, { from: '2026-01-31' }),
      await stay(at, { kind: 'hotel', from: '2026-02-01', until: '2026-02-10' }),
    ];
    const stretched = await worker.patch(
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
    const at = await newCase();
    const made = await stay(at, { from: '2026-01-10' });
    const answers = [
      await stay(at, { from: '2026-03-10', until: '2026-03-09' }),
      await worker.patch(`${at}/housing-stays/${String(made.body['id'])}`, { until: '2026-01-09' }, 1),
    ];
    expect(
      answers.map(({ statusCode, body }) => [statusCode, (body['errors'] as { pointer: string }[])[0]?.pointer]),
    ).toEqual([
      [400, '/until'],
      [400, '/until'],
    ]);
  });

  it('sent twice after a lost answer are one stay in one bed', async () => {
    const at = await newCase();
    const placeId = await newPlace({ capacity: 1 });
    const url = `${at}/housing-stays/${anId()}`;
    const body = aHousingStay({ placeId, from: '2026-03-01' });

    const answers = await Promise.all([worker.put(url, body), worker.put(url, body), worker.put(url, body)]);

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 201]);
    expect(await takenIn(placeId, '2026-03-01', '2026-03-01')).toEqual([[1, 1]]);
  });
});

describe('a place of the centre', () => {
  it('that is full is refused by its name and day, without a word about who lives there', async () => {
    const placeId = await newPlace({ name: 'Wohnung Esche', capacity: 1 });
    const [first, second] = [await newCase(), await newCase()];
    await stay(first, { kind: 'own-shelter', placeId, from: '2026-03-01', until: '2026-03-10', provider: 'Elster' });

    const refused = await stay(second, { kind: 'own-shelter', placeId, from: '2026-02-20' });
    const before = await stay(second, { kind: 'own-shelter', placeId, from: '2026-02-20', until: '2026-03-01' });
    const after = await stay(second, { kind: 'own-shelter', placeId, from: '2026-03-10' });

    expect([refused.statusCode, before.statusCode, after.statusCode]).toEqual([409, 201, 201]);
    expect(refused.body).toMatchObject({
      type: 'urn:geleit:problem:stay.placeFull',
      place: { id: placeId, name: 'Wohnung Esche' },
      on: '2026-03-01',
      detail: '„Wohnung Esche“ ist ab Sonntag, 1. März 2026 voll belegt.',
    });
    expect(refused.text).not.toContain(first.split('/').at(-1));
    expect(refused.text).not.toContain('Elster');
  });

  it('counts who lives there day by day, from the day of moving in until the day before moving out', async () => {
    const placeId = await newPlace();
    await stay(await newCase(), { placeId, from: '2026-03-01', until: '2026-03-04' });
    await stay(await newCase(), { placeId, from: '2026-03-03' });
    expect(await takenIn(placeId, '2026-02-28', '2026-03-05')).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
      [2, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  it('counts the stay of a case that who counts may not open, and gives its bed to nobody', async () => {
    const placeId = await newPlace({ capacity: 1 });
    const restricted = await newCase(lead);
    await stay(restricted, { placeId, from: '2026-03-01' }, lead);
    await lead.patch(restricted, { restricted: true }, 1);

    expect((await worker.get(restricted)).statusCode).toBe(404);
    expect(await takenIn(placeId, '2026-03-01', '2026-03-01')).toEqual([[1, 1]]);
    expect((await stay(await newCase(), { placeId, from: '2026-03-05' })).statusCode).toBe(409);
  });

  it('frees its bed when a stay is ended, moved elsewhere or put off', async () => {
    const placeId = await newPlace({ capacity: 1 });
    const at = await newCase();
    const { body } = await stay(at, { placeId, from: '2026-03-01' });
    const url = `${at}/housing-stays/${String(body['id'])}`;
    const taken = () => takenIn(placeId, '2026-03-05', '2026-03-05');

    await worker.patch(url, { until: '2026-03-05', endReason: 'moved-on' }, 1);
    expect(await taken()).toEqual([[0, 1]]);
    await worker.patch(url, { until: null, endReason: null }, 2);
    expect(await taken()).toEqual([[1, 1]]);
    await worker.patch(url, { placeId: null, kind: 'hotel' }, 3);
    expect(await taken()).toEqual([[0, 1]]);
  });

  it.each([
    { beds: 1, people: 8 },
    { beds: 3, people: 10 },
  ])('with $beds beds takes $beds of $people who move in at the same moment', async ({ beds, people }) => {
    const placeId = await newPlace({ capacity: beds });
    const colleague = await world().as(logins.CW2);
    const cases = await Promise.all(Array.from({ length: people }, () => newCase()));

    const answers = await Promise.all(
      cases.map((at, index) =>
        stay(at, { placeId, from: addDays('2026-03-01', index % 3) }, index % 2 === 0 ? worker : colleague),
      ),
    );

    const codes = answers.map(({ statusCode }) => statusCode);
    expect(codes.filter((code) => code === 201)).toHaveLength(beds);
    expect(codes.filter((code) => code === 409)).toHaveLength(people - beds);
    const days = await takenIn(placeId, '2026-02-25', '2026-03-20');
    expect(days.filter(([taken, capacity]) => taken > capacity)).toEqual([]);
    expect(days.at(-1)).toEqual([beds, beds]);
  });

  it('is not overbooked by one who moves in while a bed is taken away', async () => {
    for (let round = 0; round < 5; round += 1) {
      const placeId = await newPlace({ capacity: 1 });
      const at = await newCase();

      const [movedIn, smaller] = await Promise.all([
        stay(at, { placeId, from: '2026-03-01' }),
        lead.patch(`/api/places/${placeId}`, { capacity: 0, capacityFrom: '2026-02-01' }, 1),
      ]);

      expect([movedIn.statusCode, smaller.statusCode].sort()).toEqual(
        movedIn.statusCode === 201 ? [201, 409] : [200, 409],
      );
      expect((await takenIn(placeId, '2026-03-01', '2026-03-01')).every(([taken, capacity]) => taken <= capacity)).toBe(
        true,
      );
    }
  });

  it('one of two stays that a client gets at once is refused', async () => {
    const at = await newCase();
    const places = [await newPlace(), await newPlace()];

    const answers = await Promise.all(places.map((placeId) => stay(at, { placeId, from: '2026-03-01' })));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });

  it('swapped by two clients at the same moment is never overbooked, and nobody waits for ever', async () => {
    const places = [await newPlace({ capacity: 1 }), await newPlace({ capacity: 1 })] as const;
    const cases = [await newCase(), await newCase()] as const;
    const stays = await Promise.all(cases.map((at, index) => stay(at, { placeId: places[index], from: '2026-03-01' })));
    const urlOf = (index: 0 | 1): string => `${cases[index]}/housing-stays/${String(stays[index]?.body['id'])}`;

    const answers = await Promise.all([
      worker.patch(urlOf(0), { placeId: places[1] }, 1),
      worker.patch(urlOf(1), { placeId: places[0] }, 1),
    ]);

    expect(answers.every(({ statusCode }) => statusCode === 200 || statusCode === 409)).toBe(true);
    for (const placeId of places)
      expect((await takenIn(placeId, '2026-03-01', '2026-03-02')).every(([taken]) => taken <= 1)).toBe(true);
  });

  it('keeps how many beds it had: fewer from a day on leave the days before as they were', async () => {
    const placeId = await newPlace({ capacity: 2 });
    await stay(await newCase(), { placeId, from: '2026-03-01', until: '2026-03-04' });
    await stay(await newCase(), { placeId, from: '2026-03-01' });

    const tooEarly = await lead.patch(`/api/places/${placeId}`, { capacity: 1, capacityFrom: '2026-03-03' }, 1);
    const inTime = await lead.patch(`/api/places/${placeId}`, { capacity: 1, capacityFrom: '2026-03-04' }, 1);

    expect([tooEarly.statusCode, inTime.statusCode]).toEqual([409, 200]);
    expect(tooEarly.body).toMatchObject({ type: 'urn:geleit:problem:place.overbooked', on: '2026-03-03' });
    expect(await takenIn(placeId, '2026-03-03', '2026-03-04')).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('of another centre is as unknown as none', async () => {
    const placeId = await newPlace();
    const other = await world().as(logins.HAFEN);
    const at = await newCase(other);
    const answers = [await stay(at, { placeId }, other), await stay(at, { placeId: anId() }, other)];
    expect(answers.map(({ statusCode, body }) => [statusCode, body['type']])).toEqual([
      [400, 'urn:geleit:problem:stay.placeUnknown'],
      [400, 'urn:geleit:problem:stay.placeUnknown'],
    ]);
  });

  it('tells how full it is for a year at most', async () => {
    const codes = [];
    for (const query of [
      'from=2026-01-01&until=2027-01-01',
      'from=2026-01-01&until=2027-01-02',
      'from=2026-01-02&until=2026-01-01',
    ])
      codes.push((await worker.get(`/api/places/occupancy?${query}`)).statusCode);
    expect(codes).toEqual([200, 400, 400]);
  });
});

describe('the address of a client', () => {
  it('opens with a reason, and the lead sees who read it and why', async () => {
    const at = await newCase();
    const { body } = await stay(at, { from: '2026-03-01', address: 'Heidestraße 4' });
    const url = `${at}/housing-stays/${String(body['id'])}/address`;

    const [silent, first, second] = [
      await worker.post(url, {}),
      await worker.post(url, { reason: 'Begleitung zum Arzt' }),
      await worker.post(url, { reason: 'Post nachsenden' }),
    ];

    expect([silent.statusCode, first.statusCode, second.statusCode]).toEqual([400, 200, 200]);
    expect(first.body['address']).toBe('Heidestraße 4');
    const log = await lead.get<{
      data: { action: string; subject: string; reason: string | null; by: { name: string } }[];
    }>(`${at}/access-log`);
    const readings = log.body.data.filter(({ subject, action }) => subject === 'location' && action === 'open');
    expect(readings.map(({ reason, by }) => [reason, by.name])).toEqual([
      ['Post nachsenden', 'Mira Sander'],
      ['Begleitung zum Arzt', 'Mira Sander'],
    ]);
  });

  it('in a place of the centre is that of the place', async () => {
    const placeId = await newPlace({ address: 'Lindenhof 12' });
    const at = await newCase();
    const { body } = await stay(at, { placeId, from: '2026-03-01', address: undefined });

    const opened = await worker.post(`${at}/housing-stays/${String(body['id'])}/address`, { reason: 'Umzug' });

    expect(opened.body['address']).toBe('Lindenhof 12');
  });

  it('stays as it is when something else is changed, and is replaced when it is named', async () => {
    const at = await newCase();
    const { body } = await stay(at, { from: '2026-03-01', address: 'Heidestraße 4' });
    const url = `${at}/housing-stays/${String(body['id'])}`;
    const address = async () => (await worker.post(`${url}/address`, { reason: 'Umzug' })).body['address'];

    await worker.patch(url, { note: 'Schlüssel übergeben' }, 1);
    expect(await address()).toBe('Heidestraße 4');
    await worker.patch(url, { address: 'Moorweg 9' }, 2);
    expect(await address()).toBe('Moorweg 9');
    await worker.patch(url, { address: null }, 3);
    expect(await address()).toBeNull();
  });
});
