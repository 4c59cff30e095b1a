import type { TaskState } from '@geleit/domain';
import type { Day, TaskView } from '../api/types.js';

/** What the form of a task holds. */
export interface TaskValues {
  title: string;
  dueOn: Day | null;
  assigneeId: string | null;
  goalId: string | null;
  state: TaskState;
  note: string;
}

export const taskValuesOf = (view: TaskView): TaskValues => ({
  title: view.title,
  dueOn: view.dueOn,
  assigneeId: view.assignee?.id ?? null,
  goalId: view.goalId,
  state: view.state,
  note: view.note ?? '',
});

/** A new task is open; its state is not asked. */
export function taskBody({ title, note, state, ...rest }: TaskValues, isNew: boolean): Record<string, unknown> {
  return { ...rest, title: title.trim() || null, note: note.trim() || null, ...(isNew ? {} : { state }) };
}

const longestTitle = 300;

/** A task out of words that were written for a step: the first line is what is to be done, the rest goes along. */
export function taskOfWords(words: string): Pick<TaskValues, 'title' | 'note'> {
  const [first = '', ...others] = words.trim().split('\n');
  const isLong = first.length > longestTitle;
  const title = isLong ? `${first.slice(0, longestTitle - 1).trimEnd()}…` : first.trim();
  return { title, note: (isLong ? words : others.join('\n')).trim() };
}
