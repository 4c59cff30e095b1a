import { describe, expect, it } from '@jest/globals';
import { ticks } from './ticks.js';

describe('the months above the graph', () => {
  const year = { from: '2025-11-20', until: '2026-11-20' };

  it('stand so far apart that their words never touch', () => {
    expect(
      ticks(year, 1200, 74)
        .map(({ day }) => day)
        .slice(0, 3),
    ).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(ticks(year, 340, 74).map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ]);
  });

  it('bear the year at the first and in every January', () => {
    expect(
      ticks({ from: '2025-05-02', until: '2026-02-02' }, 340, 74).map(({ day, hasYear }) => [day, hasYear]),
    ).toEqual([
      ['2025-07-01', true],
      ['2025-10-01', false],
      ['2026-01-01', true],
    ]);
  });
});
