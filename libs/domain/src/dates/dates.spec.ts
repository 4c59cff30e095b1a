import fc from 'fast-check';
import { addDays, addMonths, daysBetween, todayIn } from './arithmetic.js';
import { isPlainDate } from './plain-date.js';

const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a calendar day', () => {
  it.each(['2026-02-28', '2024-02-29', '1900-01-01', '2100-12-31', '2026-11-30'])('is what %s is', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-00',
    '2026-04-31',
    '1899-12-31',
    '2101-01-01',
    '9999-12-31',
    '2026-2-3',
    '2026-02-03T00:00:00Z',
    ' 2026-02-03',
    '2026-02-03\n',
    '٢٠٢٦-٠٢-٠٣',
    '',
    20260203,
    null,
    undefined,
    {},
    ['2026-02-03'],
  ])('is not what %p is', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it('is every day of the calendar between its limits', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(isPlainDate(date)).toBe(true);
      }),
    );
  });

  it('is today where the centre stands, whatever the zone of the machine', () => {
    const justBeforeMidnight = Date.parse('2026-11-23T22:59:59Z');
    expect(todayIn('Europe/Berlin', justBeforeMidnight)).toBe('2026-11-23');
    expect(todayIn('Europe/Berlin', justBeforeMidnight + 1000)).toBe('2026-11-24');
    expect(todayIn('Europe/Lisbon', justBeforeMidnight + 1000)).toBe('2026-11-23');
  });
});

describe('counting days and months', () => {
  it('never leaves the calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (date, n) => {
        expect(isPlainDate(addDays(date, n))).toBe(true);
        expect(isPlainDate(addMonths(date, n))).toBe(true);
      }),
    );
  });

  it('goes there and back by days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(addDays(addDays(date, n), -n)).toBe(date);
      }),
    );
  });

  it('keeps the day number of a month or takes its last day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const moved = addMonths(date, n);
        const isSameNumber = moved.slice(8) === date.slice(8);
        const isLastOfMonth = addDays(moved, 1).slice(8) === '01' && moved.slice(8) < date.slice(8);
        expect(isSameNumber || isLastOfMonth).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-01-13', 3, '2026-04-13'],
  ])('adds to %s %i months and comes to %s (§ 188 BGB)', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('refuses what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', 'tomorrow')).toThrow(RangeError);
  });
});
