import type { Day, Occupancy } from '../api/types.js';

/** Days in a row on which a place is equally full. */
export interface Run {
  from: Day;
  until: Day;
  days: number;
  taken: number;
  beds: number;
}

/** How full a place is over the days asked for, equal days drawn together. */
export function occupancyRuns({ days }: Pick<Occupancy, 'days'>, placeId: string): Run[] {
  const runs: Run[] = [];
  for (const { on, places } of days) {
    const found = places.find(({ id }) => id === placeId);
    if (!found) continue;
    const { taken, capacity: beds } = found;
    const last = runs.at(-1);
    if (last?.taken === taken && last.beds === beds)
      runs[runs.length - 1] = { ...last, until: on, days: last.days + 1 };
    else runs.push({ from: on, until: on, days: 1, taken, beds });
  }
  return runs;
}

/** Never less than none, should more people live there than it has beds. */
export const freeIn = ({ taken, beds }: Pick<Run, 'taken' | 'beds'>): number => Math.max(0, beds - taken);
