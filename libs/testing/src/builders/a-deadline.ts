import { addDays, type Code, type ComputedFrom, todayIn } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/deadlines/{id}`: by hand, by a rule, or from a proposal. */
export interface DeadlineBody extends ComputedFrom {
  title?: string;
  dueOn?: string;
  rule?: string;
  proposalId?: string;
  dateBasis?: Code<'dateBasis'>;
  reason?: string;
  responsibleId?: string;
  warnDaysBefore?: number[];
}

/** A deadline set by hand, due in ten days, valid by itself. */
export function aDeadline(fields: Partial<DeadlineBody> = {}): DeadlineBody {
  const dueOn = addDays(todayIn('Europe/Berlin', Date.now()), 10);
  return { title: 'Unterlagen bei der Behörde nachreichen', dueOn, ...fields };
}

/** A deadline by a rule, computed by the server: a month from today for an objection, in the Land of the centre. */
export function aLegalDeadline(fields: Partial<DeadlineBody> = {}): DeadlineBody {
  const date = todayIn('Europe/Berlin', Date.now());
  return { rule: 'foreigners-objection-1m', trigger: { date, kind: 'notified' }, evidence: 'envelope', ...fields };
}
