import { dayByKey, monthsOn, spanOf, turned, weekNumber, weeksOfMonth } from './calendarDays.js';

describe('the days of the calendar', () => {
  it('are whole weeks from Monday, with the ends of the neighbours', () => {
    const weeks = weeksOfMonth('2026-02-17');

    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual(['2026-01-26', '2026-03-01']);
  });

  it('need six rows for a long month that begins on a Sunday, and four for the shortest of all', () => {
    expect(weeksOfMonth('2026-03-15')).toHaveLength(6);
    expect(weeksOfMonth('2027-02-01')).toHaveLength(4);
  });

  it.each([
    ['month', '2026-03-15', '2026-02-23', '2026-04-05'],
    ['week', '2026-03-15', '2026-03-09', '2026-03-15'],
    ['agenda', '2026-02-15', '2026-02-01', '2026-02-28'],
  ] as const)('of the %s of %s run from %s until %s', (view, day, from, until) => {
    expect(spanOf(view, day)).toEqual({ from, until });
  });

  it.each([
    ['ArrowLeft', '2026-02-28'],
    ['ArrowRight', '2026-03-02'],
    ['ArrowUp', '2026-02-22'],
    ['ArrowDown', '2026-03-08'],
    ['Home', '2026-02-23'],
    ['End', '2026-03-01'],
    ['PageUp', '2026-02-01'],
    ['PageDown', '2026-04-01'],
  ])('follow the key %s from 1 March to %s', (key, day) => {
    expect(dayByKey(key, '2026-03-01')).toBe(day);
  });

  it('stay where they are for any other key', () => {
    expect(dayByKey('a', '2026-03-01')).toBeNull();
  });

  it('end with the month where a month is too short', () => {
    expect([monthsOn('2026-01-31', 1), monthsOn('2024-03-31', -1), monthsOn('2026-12-31', 2)]).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2027-02-28',
    ]);
  });

  it('turn by a week in the week, by a month elsewhere', () => {
    expect([turned('week', '2026-03-01', -1), turned('agenda', '2026-03-31', 1)]).toEqual(['2026-02-22', '2026-04-30']);
  });

  it.each([
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2026-12-28', 53],
    ['2024-12-30', 1],
    ['2026-06-15', 25],
  ])('lie in their ISO week: %s in %i', (day, week) => {
    expect(weekNumber(day)).toBe(week);
  });
});
