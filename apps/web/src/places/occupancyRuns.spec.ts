import { describe, expect, it } from '@jest/globals';
import { freeIn, occupancyRuns } from './occupancyRuns.js';

const a = (taken: number, capacity: number) => ({ id: 'a', taken, capacity });

describe('the occupancy of a place', () => {
  it('draws equal days together, and begins anew when a bed is taken, freed or added', () => {
    const days = [a(1, 2), a(1, 2), a(2, 2), a(1, 2), a(1, 3)].map((place, at) => ({
      on: `2026-03-0${at + 1}`,
      places: [{ id: 'b', taken: 9, capacity: 9 }, place],
    }));

    expect(occupancyRuns({ days }, 'a')).toEqual([
      { from: '2026-03-01', until: '2026-03-02', days: 2, taken: 1, beds: 2 },
      { from: '2026-03-03', until: '2026-03-03', days: 1, taken: 2, beds: 2 },
      { from: '2026-03-04', until: '2026-03-04', days: 1, taken: 1, beds: 2 },
      { from: '2026-03-05', until: '2026-03-05', days: 1, taken: 1, beds: 3 },
    ]);
  });

  it('never shows fewer free beds than none', () => {
    expect([freeIn({ taken: 1, beds: 3 }), freeIn({ taken: 3, beds: 2 })]).toEqual([2, 0]);
  });
});
