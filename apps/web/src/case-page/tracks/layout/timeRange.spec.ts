import { describe, expect, it } from '@jest/globals';
import type { Lane } from '../model/model.js';
import { timeRange } from './timeRange.js';

const today = '2026-01-27';
const residence = (from: string, until: string): Lane => ({
  id: 'residence',
  area: 'residence',
  items: [{ id: 'item', area: 'residence', form: 'range', from, until, label: 'Status', seams: [] }],
});

describe('the time shown', () => {
  const lanes = [residence('2024-12-09', '2026-03-09')];

  it('reaches from the first status to the last open deadline', () => {
    const all = timeRange(
      { lanes, flags: [{ number: 1, id: 'd', dueOn: '2026-04-13' }], openedOn: '2025-01-10', today },
      'all',
    );

    expect(all).toEqual({ from: '2024-11-27', until: '2026-04-25' });
  });

  it('is not squeezed by an expiry in ten years or a status held since childhood', () => {
    const long = timeRange(
      {
        lanes: [residence('1998-01-01', '2036-01-01')],
        flags: [],
        openedOn: '2025-06-01',
        today,
      },
      'all',
    );

    expect(long).toEqual({ from: '2024-11-18', until: '2026-08-15' });
  });

  it('of twelve months ends at most a quarter ahead', () => {
    expect(timeRange({ lanes, flags: [], openedOn: '2024-01-01', today }, 'year')).toEqual({
      from: '2025-04-29',
      until: '2026-03-21',
    });
  });
});
