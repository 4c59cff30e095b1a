import { describe, expect, it } from '@jest/globals';
import { groupByMonth } from './groupByMonth.js';

describe('the timeline', () => {
  it('is cut where the month changes and keeps its order', () => {
    const groups = groupByMonth(['2026-01-14', '2026-01-02', '2025-12-30', '2025-01-30'].map((on) => ({ on })));

    expect(groups.map(({ month, entries }) => [month, entries.length])).toEqual([
      ['2026-01', 2],
      ['2025-12', 1],
      ['2025-01', 1],
    ]);
  });
});
