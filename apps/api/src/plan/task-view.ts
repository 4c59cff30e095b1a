import { bucketOf, type TaskBucket, type TaskFields } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf, PersonName } from '../users/staff-names.js';

export interface TaskView extends RecordedView {
  title: string;
  state: string;
  goalId: string | null;
  assignee: PersonName | null;
  dueOn: string | null;
  /** Of an open task. */
  bucket: TaskBucket | null;
  doneOn: string | null;
  doneBy: PersonName | null;
  note: string | null;
}

/** A task in a list across cases. */
export interface TaskRow extends TaskView {
  case: { id: string; code: string };
}

/**
 * @param responsibleId who does what nobody is named for
 * @param today the day in Germany
 */
export function taskView(
  opened: Pick<Opened<TaskFields>, 'fields'> & { row: Parameters<typeof recordedView>[0]['row'] },
  { responsibleId, today, nameOf }: { responsibleId: string; today: string; nameOf: NameOf },
): TaskView {
  const { fields } = opened;
  return {
    ...recordedView(opened, nameOf),
    title: fields.title,
    state: fields.state,
    goalId: fields.goalId ?? null,
    assignee: nameOf(fields.assigneeId ?? responsibleId),
    dueOn: fields.dueOn ?? null,
    bucket: fields.state === 'open' ? bucketOf(fields.dueOn, today) : null,
    doneOn: fields.doneOn ?? null,
    doneBy: fields.doneBy === undefined ? null : nameOf(fields.doneBy),
    note: fields.note ?? null,
  };
}
