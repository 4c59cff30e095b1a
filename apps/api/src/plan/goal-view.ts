import type { GoalFields, TaskFields } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf, PersonName } from '../users/staff-names.js';

export interface GoalProgressView {
  value: number;
  on: string;
  by: PersonName | null;
  at: string;
}

export interface GoalView extends RecordedView {
  area: string;
  title: string;
  need: string | null;
  state: string;
  reviewOn: string | null;
  /** The latest, 0 critical to 4 stable. */
  progress: number | null;
  /** In order of days. */
  history: GoalProgressView[];
  /** Tasks of this goal that were not dropped. */
  tasks: { total: number; done: number };
  note: string | null;
}

export function goalView(opened: Opened<GoalFields>, tasks: readonly Opened<TaskFields>[], nameOf: NameOf): GoalView {
  const { row, fields } = opened;
  const history = (fields.progress ?? []).toSorted((a, b) => a.on.localeCompare(b.on));
  const own = tasks.filter((task) => task.fields.goalId === row.id && task.fields.state !== 'dropped');
  return {
    ...recordedView(opened, nameOf),
    area: fields.area,
    title: fields.title,
    need: fields.need ?? null,
    state: fields.state,
    reviewOn: fields.reviewOn ?? null,
    progress: history.at(-1)?.value ?? null,
    history: history.map(({ value, on, by, at }) => ({ value, on, by: nameOf(by), at })),
    tasks: { total: own.length, done: own.filter((task) => task.fields.state === 'done').length },
    note: fields.note ?? null,
  };
}
