import type { SealedRecord } from '../data-classes/sealed-record.js';
import { addDays } from '../dates/arithmetic.js';
import type { PlainDateText } from '../dates/plain-date.js';

export const taskStates = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

/** Something that somebody of the centre is to do for a client. */
export interface TaskFields {
  readonly title: string;
  readonly state: TaskState;
  readonly goalId?: string;
  /** Member of the centre; absent: the responsible worker of the case. */
  readonly assigneeId?: string;
  readonly dueOn?: PlainDateText;
  readonly doneOn?: PlainDateText;
  /** Id of who finished it. */
  readonly doneBy?: string;
  readonly note?: string;
}

export const task: SealedRecord<TaskFields> = {
  table: 'task',
  fields: {
    title: 'narrative',
    state: 'facts',
    goalId: 'facts',
    assigneeId: 'facts',
    dueOn: 'facts',
    doneOn: 'facts',
    doneBy: 'facts',
    note: 'narrative',
  },
};

export const taskBuckets = ['overdue', 'today', 'tomorrow', 'week', 'later'] as const;
export type TaskBucket = (typeof taskBuckets)[number];

/**
 * When an open task is to be done.
 *
 * @param dueOn its day; absent: some time, which is `later`
 * @param today the day in Germany
 * @returns `week` for what is due within seven days from today, after tomorrow
 */
export function bucketOf(dueOn: PlainDateText | undefined, today: PlainDateText): TaskBucket {
  if (dueOn === undefined) return 'later';
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  if (dueOn === addDays(today, 1)) return 'tomorrow';
  return dueOn <= addDays(today, 7) ? 'week' : 'later';
}
