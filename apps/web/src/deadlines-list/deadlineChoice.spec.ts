import { figuresOf, figureOfUrgency } from '../centre-dashboard/figures.js';
import { urgencies, type CentreDashboard } from '../centre-dashboard/centreDashboard.js';
import { allOpen, choiceOf, deadlineStates, filterOf, isNarrowed, toggled } from './deadlineChoice.js';

const me = 'u1';
const dashboard: CentreDashboard = {
  at: '2026-01-27T09:44:00Z',
  today: '2026-01-27',
  figures: {
    overdue: 1,
    dueWeek: 5,
    dueToday: 1,
    openCases: 49,
    activeCases: 35,
    withoutContact: 4,
    withoutContactAnonymous: 2,
    steps30: 240,
    minutes30: 7620,
  },
  caseload: [],
  deadlines: urgencies.map((urgency) => ({ urgency, count: 1 })),
  steps: [],
  months: [],
};

describe('the chips of the deadlines', () => {
  const figures = figuresOf(dashboard);

  it.each([
    ...[figures.overdue, figures.dueToday, figures.dueWeek, figures.needSomebody, figures.openDeadlines],
    ...dashboard.deadlines.map(figureOfUrgency),
  ])('show a figure of the overview as exactly its filter: $filter', ({ filter }) => {
    expect(filterOf(choiceOf(filter, me), me)).toEqual(filter);
  });

  it.each(deadlineStates.flatMap((state) => [true, false].map((isMine) => ({ state, isMine, urgency: [] }))))(
    'come back from their own filter: $state, mine $isMine',
    (choice) => {
      expect(choiceOf(filterOf(choice, me), me)).toEqual(choice);
    },
  );

  it('do not ask for urgency among deadlines that are no longer open', () => {
    expect(filterOf({ state: 'met', urgency: ['week'], isMine: false }, me)).toEqual({ state: ['met'] });
  });

  it('show the deadlines of those who are covered, alone or beside the own ones', () => {
    const covered = { ...allOpen, isDeputised: true };

    expect(filterOf(covered, me, ['u2', 'u3'])).toEqual({ state: ['open'], responsible: ['u2', 'u3'] });
    expect(filterOf({ ...covered, isMine: true }, me, ['u2'])).toEqual({ state: ['open'], responsible: ['u1', 'u2'] });
    expect(isNarrowed(covered)).toBe(true);
  });

  it('are pressed and released one by one', () => {
    const pressed = toggled(toggled(allOpen, 'today'), 'week');

    expect(pressed.urgency).toEqual(['today', 'week']);
    expect(toggled(pressed, 'today').urgency).toEqual(['week']);
  });

  it('know whether they leave anything out', () => {
    expect(isNarrowed(allOpen)).toBe(false);
    expect(isNarrowed({ ...allOpen, isMine: true })).toBe(true);
  });
});
