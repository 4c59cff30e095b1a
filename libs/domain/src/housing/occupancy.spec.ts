import fc from 'fast-check';
import { addDays } from '../dates/arithmetic.js';
import { bedsOn, firstOverbookedDay, overlap, takesBedOn, type StayDays } from './occupancy.js';

const two = [{ from: '2026-01-01', beds: 2 }];

describe('a bed', () => {
  it.each([
    ['2026-01-31', false],
    ['2026-02-01', true],
    ['2026-02-09', true],
    ['2026-02-10', false],
  ])('of a stay from 1 to 10 February is on %s taken: %s', (day, taken) => {
    expect(takesBedOn({ from: '2026-02-01', until: '2026-02-10' }, day)).toBe(taken);
  });

  it('is taken for the one day of a stay that begins and ends on it', () => {
    const oneDay = { from: '2026-02-01', until: '2026-02-01' };
    expect([takesBedOn(oneDay, '2026-02-01'), takesBedOn(oneDay, '2026-02-02')]).toEqual([true, false]);
  });

  it('is not taken by a stay that is only planned, and taken without end by one that goes on', () => {
    expect(takesBedOn({}, '2026-02-01')).toBe(false);
    expect(takesBedOn({ from: '2026-02-01' }, '2099-02-01')).toBe(true);
  });
});

describe('two stays of one person', () => {
  it('may meet on the day of moving, and not overlap', () => {
    const first = { from: '2026-02-01', until: '2026-02-10' };
    expect(overlap(first, { from: '2026-02-10' })).toBe(false);
    expect(overlap(first, { from: '2026-02-09' })).toBe(true);
    expect(overlap(first, { from: '2026-01-01', until: '2026-02-01' })).toBe(false);
    expect(overlap(first, {})).toBe(false);
  });
});

describe('a place', () => {
  it('is overbooked on the first day with more people than beds', () => {
    const stays = [{ from: '2026-02-01' }, { from: '2026-02-03', until: '2026-02-08' }, { from: '2026-02-05' }];
    expect(firstOverbookedDay(two, stays)).toBe('2026-02-05');
    expect(firstOverbookedDay(two, stays.slice(0, 2))).toBeNull();
  });

  it('with fewer beds from a day on is overbooked from that day, and was not before', () => {
    const fewer = [...two, { from: '2026-03-01', beds: 1 }];
    expect(firstOverbookedDay(fewer, [{ from: '2026-02-01' }, { from: '2026-02-01' }])).toBe('2026-03-01');
    expect(firstOverbookedDay(fewer, [{ from: '2026-02-01' }, { from: '2026-02-01', until: '2026-03-01' }])).toBeNull();
  });

  it('has its first number of beds also before it was entered', () => {
    expect([bedsOn(two, '2025-05-01'), bedsOn(two, '2026-05-01'), bedsOn([], '2026-05-01')]).toEqual([2, 2, 0]);
  });

  it('that is overbooked on no day has no day with more people than beds, whatever the stays', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-01-10', days));
    const stay = fc
      .record({ from: day, until: fc.option(day, { nil: undefined }) })
      .map(({ from, until }): StayDays => (until === undefined || until < from ? { from } : { from, until }));
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 6 }), (stays) => {
        const most = Array.from({ length: 60 }, (_, index) => addDays('2026-01-01', index)).map(
          (one) => stays.filter((each) => takesBedOn(each, one)).length,
        );
        expect(firstOverbookedDay(two, stays) === null).toBe(Math.max(...most) <= 2);
      }),
    );
  });
});
