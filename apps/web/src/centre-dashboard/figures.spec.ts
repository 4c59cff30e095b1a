import { figureOfArea, figureOfOpened, figureOfUrgency, figureOfWorker, figuresOf, last30Days } from './figures.js';
import { openStates, urgencies, type CentreDashboard } from './centreDashboard.js';

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
  caseload: [{ user: { id: 'u1', name: 'Jonas Behrens' }, active: 13, clearing: 2, dormant: 3, contact: 0, total: 18 }],
  deadlines: urgencies.map((urgency, at) => ({ urgency, count: [1, 1, 4, 3, 8, 11, 13][at]! })),
  steps: [{ area: 'health', count: 24, minutes: 900 }],
  months: [{ month: '2025-12', opened: 4 }],
};
const figures = figuresOf(dashboard);

describe('a number of the overview', () => {
  it('of overdue deadlines opens the open deadlines whose day has passed', () => {
    expect(figures.overdue).toEqual({ count: 1, list: 'deadlines', filter: { state: ['open'], urgency: ['overdue'] } });
  });

  it('of the week opens today and the next seven days, and "today" only today', () => {
    expect(figures.dueWeek.filter).toEqual({ state: ['open'], urgency: ['today', 'week'] });
    expect(figures.dueToday.filter).toEqual({ state: ['open'], urgency: ['today'] });
  });

  it('counts all open deadlines as the sum of the bars, whose filters cover each urgency once', () => {
    const bars = dashboard.deadlines.map(figureOfUrgency);

    expect(figures.openDeadlines.count).toBe(bars.reduce((sum, bar) => sum + bar.count, 0));
    expect(bars.flatMap((bar) => bar.filter.urgency)).toEqual(urgencies);
    expect(figures.openDeadlines.filter).toEqual({ state: ['open'] });
  });

  it('of deadlines that need somebody joins the overdue ones and those of the week', () => {
    expect(figures.needSomebody).toEqual({
      count: 6,
      list: 'deadlines',
      filter: { state: ['open'], urgency: ['overdue', 'today', 'week'] },
    });
  });

  it('splits the open cases into active and other ones without a gap or an overlap', () => {
    const active = figures.activeCases.filter.state as string[];
    const other = figures.otherCases.filter.state as string[];

    expect(figures.activeCases.count + figures.otherCases.count).toBe(figures.openCases.count);
    expect([...active, ...other].sort()).toEqual([...openStates].sort());
  });

  it('of cases without contact leaves out a case last seen exactly 30 days ago', () => {
    const before = figures.withoutContact.filter.lastContactBefore as string;

    expect(before).toBe('2025-12-28');
    expect('2025-12-28' < before).toBe(false);
    expect('2025-12-27' < before).toBe(true);
  });

  it('of anonymous cases without contact narrows the same list', () => {
    expect(figures.withoutContactAnonymous.filter).toEqual({ ...figures.withoutContact.filter, kind: 'anonymous' });
  });

  it('of a worker opens her open cases, and each part of her bar only that state', () => {
    const [row] = dashboard.caseload;

    expect(figureOfWorker(row!)).toEqual({
      count: 18,
      list: 'cases',
      filter: { responsible: ['u1'], state: openStates },
    });
    expect(figureOfWorker(row!, 'clearing')).toEqual({
      count: 2,
      list: 'cases',
      filter: { responsible: ['u1'], state: ['clearing'] },
    });
  });

  it('of the last 30 days counts today in and starts 29 days earlier, for the total and for each area', () => {
    expect(last30Days('2026-01-27')).toEqual({ occurredFrom: '2025-12-29', occurredUntil: '2026-01-27' });
    expect(figures.steps30.filter).toEqual(last30Days(dashboard.today));
    expect(figureOfArea(dashboard.steps[0]!, dashboard.today).filter).toEqual({
      area: ['health'],
      ...last30Days(dashboard.today),
    });
  });

  it('of steps without an area opens what was not known together with what was not stated', () => {
    const { filter } = figureOfArea({ area: 'unknown', count: 2, minutes: 0 }, dashboard.today);

    expect(filter.area).toEqual(['unknown', 'not-stated']);
  });

  it.each([
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('of month %s opens what began from %s to %s', (month, first, last) => {
    expect(figureOfOpened({ month, opened: 4 }).filter).toEqual({ createdFrom: first, createdUntil: last });
  });
});
