import type { TaskFields } from '@geleit/domain';
import type { RecordKind } from '../record-keeping/record-kind.js';
import { taskTable } from './task-table.js';
import { taskView, type TaskView } from './task-view.js';

export const tasks: RecordKind<TaskFields, TaskView> = {
  subject: 'task',
  table: taskTable,
  necessary: ['title', 'state'],
  viewer:
    ({ open, nameOf, today }) =>
    (opened) =>
      taskView(opened, { responsibleId: open.responsibleId, today, nameOf }),
  order: byUrgency,
};

interface Listed {
  row: { createdAt: Date };
  fields: TaskFields;
}

/** Open ones by their day, those without a day after them; then what is finished, the latest first. */
export function byUrgency(a: Listed, b: Listed): number {
  const isOpen = a.fields.state === 'open';
  if (isOpen !== (b.fields.state === 'open')) return isOpen ? -1 : 1;
  const entered = a.row.createdAt.getTime() - b.row.createdAt.getTime();
  if (isOpen) return (a.fields.dueOn ?? '9999').localeCompare(b.fields.dueOn ?? '9999') || entered;
  return (b.fields.doneOn ?? '').localeCompare(a.fields.doneOn ?? '') || -entered;
}
