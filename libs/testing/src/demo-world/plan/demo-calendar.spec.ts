import { DemoCalendar } from './demo-calendar.js';

describe('the calendar of the demo world', () => {
  it('begins on the day in Germany, not in Greenwich', () => {
    expect(new DemoCalendar(new Date('2026-06-30T22:30:00Z')).today).toBe('2026-07-01');
  });

  it('tells German time in summer and in winter', () => {
    const calendar = new DemoCalendar(new Date('2026-11-23T12:00:00Z'));

    expect(calendar.at('2026-07-01', 9 * 60).toISOString()).toBe('2026-07-01T07:00:00.000Z');
    expect(calendar.at('2026-01-15', 9 * 60).toISOString()).toBe('2026-01-15T08:00:00.000Z');
  });

  it('never tells an instant after the loading', () => {
    const now = new Date('2026-11-23T07:00:00Z');

    expect(new DemoCalendar(now).at('2026-11-23', 17 * 60)).toEqual(now);
  });

  it('finds the working day before a weekend', () => {
    expect(new DemoCalendar(new Date('2026-11-23T12:00:00Z')).workingDay(-1)).toBe('2026-11-20');
  });
});
