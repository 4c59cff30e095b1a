import { countOf, groupNames, shownGroups, timelineGroups, type TimelineKind } from './timelineGroups.js';

const kinds = groupNames.flatMap((group): readonly TimelineKind[] => timelineGroups[group]);
const counts = (filled: Partial<Record<TimelineKind, number>>) => ({
  all: 0,
  ...(Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<TimelineKind, number>),
  ...filled,
});

describe('the chips over the timeline', () => {
  it('stand for every kind once, goals and tasks together', () => {
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(countOf('plan', counts({ goal: 2, task: 3 }))).toBe(5);
  });

  it('leave out what there is nothing of, but for what is chosen', () => {
    const { first, rest } = shownGroups(counts({ supportStep: 4 }), 'health');
    expect([first, rest]).toEqual([['steps', 'health'], []]);
  });

  it('fold the rarer ones away, never a single one and never the chosen one', () => {
    const all = counts(Object.fromEntries(kinds.map((kind) => [kind, 1])));
    expect(shownGroups(all, null).first).toEqual(['steps', 'deadlines', 'events', 'residence', 'proceedings']);
    expect(shownGroups(all, 'consents').first).toContain('consents');
    expect(shownGroups(all, 'consents').rest).not.toContain('consents');
    const six = counts({ supportStep: 1, deadline: 1, caseEvent: 1, residenceStatus: 1, proceeding: 1, goal: 1 });
    expect(shownGroups(six, null).rest).toEqual([]);
  });
});
