import { deadlineRuleOf } from '../deadline-rules/deadline-rules.js';
import type { DeadlineFields } from '../deadlines/deadline.js';
import { defaultWarnDays } from '../deadlines/warn-days.js';
import type { ReminderFields } from './reminder.js';

/** What jobs may know of a deadline. A confirmation counts for the date it was given for, not for one moved to later. */
export function reminderOf(fields: DeadlineFields): ReminderFields {
  const { kind, dueOn, dueAt, responsibleId, warnDaysBefore, acknowledgedAt, moves = [] } = fields;
  const movedAt = moves.at(-1)?.at;
  const rule = deadlineRuleOf(kind);
  return {
    recipientId: responsibleId ?? null,
    dueOn,
    ...(dueAt === undefined ? {} : { dueAt }),
    warnDaysBefore: warnDaysBefore ?? defaultWarnDays(kind),
    ...(rule?.warnHoursBefore ? { warnHoursBefore: rule.warnHoursBefore } : {}),
    isLegal: rule?.severity === 'legal',
    isAcknowledged: acknowledgedAt !== undefined && (movedAt === undefined || movedAt < acknowledgedAt),
  };
}
