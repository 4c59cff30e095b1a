import { goal, type GoalFields } from '@geleit/domain';
import type { CaseTable } from '../cases/case-records.js';
import type { RecordKind } from '../record-keeping/record-kind.js';
import { Goal } from './goal.entity.js';
import { goalView, type GoalView } from './goal-view.js';
import { taskTable } from './task-table.js';

export const goalTable: CaseTable<GoalFields> = { entity: Goal, record: goal };

const isClosed = ({ state }: GoalFields): number => Number(state === 'reached' || state === 'dropped');

export const goals: RecordKind<GoalFields, GoalView> = {
  subject: 'goal',
  table: goalTable,
  necessary: ['area', 'title', 'state'],
  async viewer({ open, records, nameOf }) {
    const tasks = await records.all(open, taskTable);
    return (opened) => goalView(opened, tasks, nameOf);
  },
  // What is still to be reached first, in the order in which it was agreed.
  order: (a, b) => isClosed(a.fields) - isClosed(b.fields) || a.row.createdAt.getTime() - b.row.createdAt.getTime(),
};
