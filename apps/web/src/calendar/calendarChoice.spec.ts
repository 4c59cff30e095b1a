import type { DeadlineView } from '../api/types.js';
import { byDay, filterOf, toggledState, usualChoice } from './calendarChoice.js';

const span = { from: '2026-02-01', until: '2026-02-28' };
const due = (id: string, dueOn: string) => ({ id, dueOn }) as DeadlineView;

describe('what the calendar shows', () => {
  it('is everybody’s open deadlines of the days in view', () => {
    expect(filterOf(usualChoice, span, 'u1')).toEqual({
      state: ['open'],
      dueFrom: '2026-02-01',
      dueBefore: '2026-02-28',
    });
  });

  it('is mine when asked for', () => {
    expect(filterOf({ ...usualChoice, isMine: true }, span, 'u1')).toMatchObject({ responsible: ['u1'] });
  });

  it('has states that are pressed and released, in the order of their life', () => {
    const both = toggledState(toggledState(usualChoice, 'waived'), 'met');

    expect(both.states).toEqual(['open', 'met', 'waived']);
    expect(toggledState(both, 'open').states).toEqual(['met', 'waived']);
  });

  it('keeps the last state', () => {
    expect(toggledState(usualChoice, 'open')).toBe(usualChoice);
  });

  it('stands under its day', () => {
    const days = byDay([due('a', '2026-02-03'), due('b', '2026-02-03'), due('c', '2026-02-04')]);

    expect(days.get('2026-02-03')?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(days.get('2026-02-05')).toBeUndefined();
  });
});
