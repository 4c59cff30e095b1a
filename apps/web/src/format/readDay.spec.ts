import { readDay } from './readDay.js';

const today = '2026-01-27';

describe('typing a day', () => {
  it.each([
    ['16.04.2026', '2026-04-16'],
    ['16.4.26', '2026-04-16'],
    ['16 4 2026', '2026-04-16'],
    ['160426', '2026-04-16'],
    ['16042026', '2026-04-16'],
    ['16.4.', '2026-04-16'],
    ['2026-4-16', '2026-04-16'],
    ['heute', '2026-01-27'],
    ['Gestern', '2026-01-26'],
    ['+5', '2026-02-01'],
    ['-27', '2025-12-31'],
  ])('%s is read as %s', (typed, day) => {
    expect(readDay(typed, today)).toBe(day);
  });

  it.each(['31.02.2026', '29.02.2025', '16.13.2026', 'bald', '', '16'])('%s is not taken for a day', (typed) => {
    expect(readDay(typed, today)).toBeNull();
  });
});
