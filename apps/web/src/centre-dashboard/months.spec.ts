import { monthDays, rangeOf } from './months.js';

const months = [
  { month: '2025-11', opened: 5 },
  { month: '2025-12', opened: 2 },
  { month: '2026-01', opened: 5 },
];

describe('twelve months', () => {
  it('know their first and last day, in leap years too', () => {
    expect(monthDays('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(monthDays('2025-12')).toEqual({ first: '2025-12-01', last: '2025-12-31' });
  });

  it('name the latest of several highest months', () => {
    expect(rangeOf(months)).toEqual({ least: 2, most: 5, peak: '2026-01' });
  });

  it('without a month have no range', () => {
    expect(rangeOf([])).toBeNull();
  });
});
