import type { Urgency } from '../api/types.js';
import { dayPlus } from '../format/dates.js';
import { monthDays } from './months.js';
import {
  openStates,
  type AreaRow,
  type CaseloadRow,
  type CentreDashboard,
  type MonthRow,
  type OpenState,
} from './centreDashboard.js';
import type { FigureFilter, FigureList } from './openedFigure.js';

/** A number and the list behind it, made in one place so that the two cannot part. */
export interface Figure {
  readonly count: number;
  readonly list: FigureList;
  readonly filter: FigureFilter;
}

const cases = (count: number, filter: FigureFilter): Figure => ({ count, list: 'cases', filter });
const steps = (count: number, filter: FigureFilter): Figure => ({ count, list: 'support-steps', filter });
const openDeadlines = (count: number, urgency?: readonly Urgency[]): Figure => ({
  count,
  list: 'deadlines',
  filter: { state: ['open'], ...(urgency && { urgency }) },
});

const otherStates = openStates.filter((state) => state !== 'active');

/** "No contact" starts on the 31st day: a case whose last contact is exactly 30 days old is not in it. */
const silentSince = (today: string) => dayPlus(today, -30);

/** The last 30 days, today included. */
export const last30Days = (today: string): { readonly occurredFrom: string; readonly occurredUntil: string } => ({
  occurredFrom: dayPlus(today, -29),
  occurredUntil: today,
});

/** The figures of the tiles and card headings. */
export function figuresOf({ figures, deadlines, today }: CentreDashboard) {
  const silent = { state: openStates, lastContactBefore: silentSince(today) };
  return {
    overdue: openDeadlines(figures.overdue, ['overdue']),
    dueToday: openDeadlines(figures.dueToday, ['today']),
    dueWeek: openDeadlines(figures.dueWeek, ['today', 'week']),
    needSomebody: openDeadlines(figures.overdue + figures.dueWeek, ['overdue', 'today', 'week']),
    openDeadlines: openDeadlines(deadlines.reduce((sum, { count }) => sum + count, 0)),
    openCases: cases(figures.openCases, { state: openStates }),
    activeCases: cases(figures.activeCases, { state: ['active'] }),
    otherCases: cases(figures.openCases - figures.activeCases, { state: otherStates }),
    withoutContact: cases(figures.withoutContact, silent),
    withoutContactAnonymous: cases(figures.withoutContactAnonymous, { ...silent, kind: 'anonymous' }),
    steps30: steps(figures.steps30, last30Days(today)),
  } satisfies Record<string, Figure>;
}

/** Open cases of one worker, all or in one state. */
export const figureOfWorker = (row: CaseloadRow, state?: OpenState): Figure =>
  cases(state ? row[state] : row.total, { responsible: [row.user.id], state: state ? [state] : openStates });

export const figureOfUrgency = ({ urgency, count }: { urgency: Urgency; count: number }): Figure =>
  openDeadlines(count, [urgency]);

/** Steps of one area; whoever did not know it and whoever did not say it stand in one row. */
export const figureOfArea = ({ area, count }: AreaRow, today: string): Figure =>
  steps(count, { area: area === 'unknown' ? ['unknown', 'not-stated'] : [area], ...last30Days(today) });

/** Cases opened in one month, whatever became of them. */
export function figureOfOpened({ month, opened }: MonthRow): Figure {
  const { first, last } = monthDays(month);
  return cases(opened, { createdFrom: first, createdUntil: last });
}
