import { type TaskState, taskStates } from '@geleit/domain';
import type { CaseRef, Day, GoalView, TaskView } from '../api/types.js';
import type { FieldProblems, RecordField } from '../case-record/record-form/recordField.js';
import type { T } from '../i18n/useT.js';

/** What the form of a task holds. */
export interface TaskValues {
  /** The case it is for; null until it is chosen in the form. */
  of: CaseRef | null;
  title: string;
  dueOn: Day | null;
  assigneeId: string | null;
  goalId: string | null;
  state: TaskState;
  note: string;
}

/** What a new task may begin with. */
export type TaskBegin = Partial<Pick<TaskValues, 'title' | 'note' | 'goalId'>>;

export const newTask = (of: CaseRef | null, begin: TaskBegin = {}): TaskValues => ({
  // Of the case only what names it: the form is sealed as a draft.
  of: of && { id: of.id, code: of.code },
  title: '',
  dueOn: null,
  assigneeId: null,
  goalId: null,
  state: 'open',
  note: '',
  ...begin,
});

export const taskValuesOf = (of: CaseRef | null, view: TaskView): TaskValues => ({
  ...newTask(of),
  title: view.title,
  dueOn: view.dueOn,
  assigneeId: view.assignee?.id ?? null,
  goalId: view.goalId,
  state: view.state,
  note: view.note ?? '',
});

/** A new task is open; its state is not asked. */
export function taskBody({ of: _, title, note, state, ...rest }: TaskValues, isNew: boolean): Record<string, unknown> {
  return { ...rest, title: title.trim() || null, note: note.trim() || null, ...(isNew ? {} : { state }) };
}

export const taskProblems = ({ of, title }: TaskValues): FieldProblems<TaskValues> => ({
  ...(of === null && { of: 'composer.missing.case' }),
  ...(title.trim() === '' && { title: 'tasks.whatMissing' }),
});

interface Around {
  people: readonly { id: string; name: string }[];
  goals: readonly GoalView[];
}

/** The fields by which two versions of a task are compared. */
export const taskFields = ({ people, goals }: Around, t: T): readonly RecordField<TaskValues>[] => [
  { name: 'title', type: 'text', max: longestTitle, label: 'tasks.what' },
  { name: 'dueOn', type: 'day', label: 'tasks.dueOn' },
  {
    name: 'assigneeId',
    type: 'option',
    label: 'tasks.assignee',
    options: people.map(({ id, name }) => ({ value: id, label: name })),
  },
  {
    name: 'goalId',
    type: 'option',
    label: 'tasks.goal',
    options: goals.map(({ id, title }) => ({ value: id, label: title })),
  },
  {
    name: 'state',
    type: 'option',
    label: 'tasks.stateLabel',
    options: taskStates.map((state) => ({ value: state, label: t(`tasks.state.${state}`) })),
  },
  { name: 'note', type: 'text', max: 20_000, label: 'tasks.note' },
];

export const longestTitle = 300;

/** A task out of words that were written for a step: the first line is what is to be done, the rest goes along. */
export function taskOfWords(words: string): Pick<TaskValues, 'title' | 'note'> {
  const [first = '', ...others] = words.trim().split('\n');
  const isLong = first.length > longestTitle;
  const title = isLong ? `${first.slice(0, longestTitle - 1).trimEnd()}…` : first.trim();
  return { title, note: (isLong ? words : others.join('\n')).trim() };
}
