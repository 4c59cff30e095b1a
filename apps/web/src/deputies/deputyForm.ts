import type { Day } from '../api/types.js';
import { dayPlus } from '../format/dates.js';

/** What stands in the fields: without a change, me, from today, for two weeks. */
export interface DeputyForm {
  readonly userId: string;
  readonly deputyId: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

export const weeksOffered = [1, 2, 3] as const;

/** The last of so many weeks that begin on a day: two weeks from a Monday end on a Sunday. */
export const lastDayOf = (from: Day, weeks: number): Day => dayPlus(from, weeks * 7 - 1);

export const newDeputy = (myId: string, today: Day): DeputyForm => ({
  userId: myId,
  deputyId: null,
  from: today,
  until: lastDayOf(today, 2),
});

export type DeputyProblem = 'deputyMissing' | 'dayMissing' | 'wrongOrder' | 'past';

/** What cannot be, by field. */
export function deputyProblems(
  { deputyId, from, until }: DeputyForm,
  today: Day,
): Partial<Record<'deputyId' | 'from' | 'until', DeputyProblem>> {
  const untilProblem =
    until === null ? 'dayMissing' : until < today ? 'past' : from !== null && until < from ? 'wrongOrder' : null;
  return {
    ...(deputyId === null && { deputyId: 'deputyMissing' }),
    ...(from === null && { from: 'dayMissing' }),
    ...(untilProblem && { until: untilProblem }),
  };
}
