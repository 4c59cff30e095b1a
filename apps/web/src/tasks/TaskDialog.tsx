import type { CaseRef, GoalView, TaskView } from '../api/types.js';
import { usePeople } from '../case-page/forms/usePeople.js';
import { RecordForm } from '../case-record/record-form/RecordForm.js';
import { useRecordForm } from '../case-record/record-form/useRecordForm.js';
import { useRecords } from '../case-record/useRecords.js';
import { useT } from '../i18n/useT.js';
import { TaskFields } from './TaskFields.js';
import {
  newTask,
  taskBody,
  type TaskBegin,
  taskFields,
  taskProblems,
  type TaskValues,
  taskValuesOf,
} from './taskValues.js';

interface TaskDialogProps {
  /** The case it is for; null: it is chosen in the form. */
  caseRef: CaseRef | null;
  /** The task to change; without it a new one is entered. */
  task?: TaskView | undefined;
  /** What a new one begins with. */
  begin?: TaskBegin | undefined;
  onSaved?: (() => void) | undefined;
  onClose: () => void;
}

/** Something that is to be done for a client: what, until when, by whom. Only the words are needed. */
export function TaskDialog({ caseRef, task, begin, onSaved, onClose }: TaskDialogProps) {
  const t = useT();
  const people = usePeople();
  const fresh = newTask(caseRef, begin);
  const { rows: goals } = useRecords<GoalView>(caseRef?.id ?? null, 'goals', 'goal');
  const form = useRecordForm<TaskValues, TaskView>({
    caseId: caseRef?.id ?? null,
    kind: caseRef ? 'tasks' : 'tasks-anywhere',
    pathOf: (id, { of }) => `/cases/${of?.id ?? ''}/tasks/${id}`,
    fields: taskFields({ people, goals }, t),
    stored: task,
    valuesOf: (stored) => (stored ? taskValuesOf(caseRef, stored) : fresh),
    problemsOf: taskProblems,
    bodyOf: (values) => taskBody(values, task === undefined),
    savedWords: t('tasks.saved'),
    chosenCase: ({ of }) => of?.id ?? null,
    // A draft for another goal, or of other words, is not what was asked for.
    fits: ({ title, note, goalId }) =>
      task !== undefined || (title === fresh.title && note === fresh.note && goalId === fresh.goalId),
    onSaved,
    onClose,
  });
  return (
    <RecordForm
      form={form}
      title={t(task ? 'tasks.changeTitle' : 'tasks.newTitle')}
      code={caseRef?.code ?? ''}
      onClose={onClose}
    >
      <TaskFields
        values={form.values}
        errors={form.errors}
        asks={{ case: caseRef === null, state: task !== undefined }}
        onChange={form.write}
      />
    </RecordForm>
  );
}
