import { addDays, todayIn } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/deadlines/{id}`. */
export interface DeadlineBody {
  title: string;
  dueOn: string;
  responsibleId?: string;
  warnDaysBefore?: number[];
}

/** A deadline set by hand, due in ten days, valid by itself. */
export function aDeadline(fields: Partial<DeadlineBody> = {}): DeadlineBody {
  const dueOn = addDays(todayIn('Europe/Berlin', Date.now()), 10);
  return { title: 'Unterlagen bei der Behörde nachreichen', dueOn, ...fields };
}
