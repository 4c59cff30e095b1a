import fc from 'fast-check';
import { codesOf } from '../code-lists/lookup.js';
import { addDays } from '../dates/arithmetic.js';
import { isOverdue, urgencies, urgencyOf } from './urgency.js';
import { defaultWarnDays } from './warn-days.js';

const today = '2026-11-23';

describe('the urgency of a deadline', () => {
  it.each([
    [-400, 'overdue'],
    [-1, 'overdue'],
    [0, 'today'],
    [1, 'week'],
    [7, 'week'],
    [8, 'fortnight'],
    [14, 'fortnight'],
    [15, 'month'],
    [30, 'month'],
    [31, 'two-months'],
    [60, 'two-months'],
    [61, 'later'],
    [4000, 'later'],
  ] as const)('%i days from today is %s', (days, urgency) => {
    expect(urgencyOf(addDays(today, days), today)).toBe(urgency);
  });

  it('changes with the day on which it is asked', () => {
    const asked = ['2026-11-23', '2026-11-30', '2026-12-01', '2026-11-23'];
    expect(asked.map((day) => urgencyOf('2026-11-30', day))).toEqual(['week', 'today', 'overdue', 'week']);
  });

  it('never falls as the day comes nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.nat(50), (days, nearer) => {
        const far = urgencies.indexOf(urgencyOf(addDays(today, days), today));
        const near = urgencies.indexOf(urgencyOf(addDays(today, days - nearer), today));
        expect(near).toBeLessThanOrEqual(far);
      }),
    );
  });

  it('says overdue of an open deadline only, and only after its last day', () => {
    expect(isOverdue({ state: 'open', dueOn: '2026-11-22' }, today)).toBe(true);
    expect(isOverdue({ state: 'open', dueOn: today }, today)).toBe(false);
    expect(codesOf('deadlineState').filter((state) => isOverdue({ state, dueOn: '2026-01-01' }, today))).toEqual([
      'open',
    ]);
  });
});

describe('a warning', () => {
  it.each(codesOf('deadlineRule'))('comes for %s, the longest first, never after the day', (kind) => {
    const days = defaultWarnDays(kind);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].toSorted((a, b) => b - a));
    expect(days.at(-1)).toBeGreaterThanOrEqual(0);
  });
});
