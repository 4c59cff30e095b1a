import { addDays } from '@geleit/domain';
import { anId } from '@geleit/testing';
import { useHousing } from '../testing/housing-world.js';
import { logins } from '../testing/walls/people.js';

const { world, housing } = useHousing();

describe('a place of the centre', () => {
  it('that is full is refused by its name and day, without a word about who lives there', async () => {
    const placeId = await housing().newPlace({ name: 'Wohnung Esche', capacity: 1 });
    const [first, second] = [await housing().newCase(), await housing().newCase()];
    await housing().stay(first, {
      kind: 'own-shelter',
      placeId,
      from: '2026-03-01',
      until: '2026-03-10',
      provider: 'Elster',
    });

    const refused = await housing().stay(second, { kind: 'own-shelter', placeId, from: '2026-02-20' });
    const before = await housing().stay(second, {
      kind: 'own-shelter',
      placeId,
      from: '2026-02-20',
      until: '2026-03-01',
    });
    const after = await housing().stay(second, { kind: 'own-shelter', placeId, from: '2026-03-10' });

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
    const placeId = await housing().newPlace();
    await housing().stay(await housing().newCase(), { placeId, from: '2026-03-01', until: '2026-03-04' });
    await housing().stay(await housing().newCase(), { placeId, from: '2026-03-03' });
    expect(await housing().takenIn(placeId, '2026-02-28', '2026-03-05')).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
      [2, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  it('counts the stay of a case that who counts may not open, and gives its bed to nobody', async () => {
    const placeId = await housing().newPlace({ capacity: 1 });
    const restricted = await housing().newCase(housing().lead);
    await housing().stay(restricted, { placeId, from: '2026-03-01' }, housing().lead);
    await housing().lead.patch(restricted, { restricted: true }, 1);

    expect((await housing().worker.get(restricted)).statusCode).toBe(404);
    expect(await housing().takenIn(placeId, '2026-03-01', '2026-03-01')).toEqual([[1, 1]]);
    expect((await housing().stay(await housing().newCase(), { placeId, from: '2026-03-05' })).statusCode).toBe(409);
  });

  it('frees its bed when a stay is ended, moved elsewhere or put off', async () => {
    const placeId = await housing().newPlace({ capacity: 1 });
    const at = await housing().newCase();
    const { body } = await housing().stay(at, { placeId, from: '2026-03-01' });
    const url = `${at}/housing-stays/${String(body['id'])}`;
    const taken = () => housing().takenIn(placeId, '2026-03-05', '2026-03-05');

    await housing().worker.patch(url, { until: '2026-03-05', endReason: 'moved-on' }, 1);
    expect(await taken()).toEqual([[0, 1]]);
    await housing().worker.patch(url, { until: null, endReason: null }, 2);
    expect(await taken()).toEqual([[1, 1]]);
    await housing().worker.patch(url, { placeId: null, kind: 'hotel' }, 3);
    expect(await taken()).toEqual([[0, 1]]);
  });

  it.each([
    { beds: 1, people: 8 },
    { beds: 3, people: 10 },
  ])('with $beds beds takes $beds of $people who move in at the same moment', async ({ beds, people }) => {
    const placeId = await housing().newPlace({ capacity: beds });
    const colleague = await world().as(logins.CW2);
    const cases = await Promise.all(Array.from({ length: people }, () => housing().newCase()));

    const answers = await Promise.all(
      cases.map((at, index) =>
        housing().stay(
          at,
          { placeId, from: addDays('2026-03-01', index % 3) },
          index % 2 === 0 ? housing().worker : colleague,
        ),
      ),
    );

    const codes = answers.map(({ statusCode }) => statusCode);
    expect(codes.filter((code) => code === 201)).toHaveLength(beds);
    expect(codes.filter((code) => code === 409)).toHaveLength(people - beds);
    const days = await housing().takenIn(placeId, '2026-02-25', '2026-03-20');
    expect(days.filter(([taken, capacity]) => taken > capacity)).toEqual([]);
    expect(days.at(-1)).toEqual([beds, beds]);
  });

  it('is not overbooked by one who moves in while a bed is taken away', async () => {
    for (let round = 0; round < 5; round += 1) {
      const placeId = await housing().newPlace({ capacity: 1 });
      const at = await housing().newCase();

      const [movedIn, smaller] = await Promise.all([
        housing().stay(at, { placeId, from: '2026-03-01' }),
        housing().lead.patch(`/api/places/${placeId}`, { capacity: 0, capacityFrom: '2026-02-01' }, 1),
      ]);

      expect([movedIn.statusCode, smaller.statusCode].sort()).toEqual(
        movedIn.statusCode === 201 ? [201, 409] : [200, 409],
      );
      expect(
        (await housing().takenIn(placeId, '2026-03-01', '2026-03-01')).every(([taken, capacity]) => taken <= capacity),
      ).toBe(true);
    }
  });

  it('one of two stays that a client gets at once is refused', async () => {
    const at = await housing().newCase();
    const places = [await housing().newPlace(), await housing().newPlace()];

    const answers = await Promise.all(places.map((placeId) => housing().stay(at, { placeId, from: '2026-03-01' })));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });

  it('swapped by two clients at the same moment is never overbooked, and nobody waits for ever', async () => {
    const places = [await housing().newPlace({ capacity: 1 }), await housing().newPlace({ capacity: 1 })] as const;
    const cases = [await housing().newCase(), await housing().newCase()] as const;
    const stays = await Promise.all(
      cases.map((at, index) => housing().stay(at, { placeId: places[index], from: '2026-03-01' })),
    );
    const urlOf = (index: 0 | 1): string => `${cases[index]}/housing-stays/${String(stays[index]?.body['id'])}`;

    const answers = await Promise.all([
      housing().worker.patch(urlOf(0), { placeId: places[1] }, 1),
      housing().worker.patch(urlOf(1), { placeId: places[0] }, 1),
    ]);

    expect(answers.every(({ statusCode }) => statusCode === 200 || statusCode === 409)).toBe(true);
    for (const placeId of places)
      expect((await housing().takenIn(placeId, '2026-03-01', '2026-03-02')).every(([taken]) => taken <= 1)).toBe(true);
  });

  it('keeps how many beds it had: fewer from a day on leave the days before as they were', async () => {
    const placeId = await housing().newPlace({ capacity: 2 });
    await housing().stay(await housing().newCase(), { placeId, from: '2026-03-01', until: '2026-03-04' });
    await housing().stay(await housing().newCase(), { placeId, from: '2026-03-01' });

    const tooEarly = await housing().lead.patch(
      `/api/places/${placeId}`,
      { capacity: 1, capacityFrom: '2026-03-03' },
      1,
    );
    const inTime = await housing().lead.patch(`/api/places/${placeId}`, { capacity: 1, capacityFrom: '2026-03-04' }, 1);

    expect([tooEarly.statusCode, inTime.statusCode]).toEqual([409, 200]);
    expect(tooEarly.body).toMatchObject({ type: 'urn:geleit:problem:place.overbooked', on: '2026-03-03' });
    expect(await housing().takenIn(placeId, '2026-03-03', '2026-03-04')).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('of another centre is as unknown as none', async () => {
    const placeId = await housing().newPlace();
    const other = await world().as(logins.HAFEN);
    const at = await housing().newCase(other);
    const answers = [
      await housing().stay(at, { placeId }, other),
      await housing().stay(at, { placeId: anId() }, other),
    ];
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
      codes.push((await housing().worker.get(`/api/places/occupancy?${query}`)).statusCode);
    expect(codes).toEqual([200, 400, 400]);
  });
});
