import type { CaseView, GoalView, TaskView } from '../../api/types.js';
import { TaskForm } from '../../tasks/TaskForm.js';
import { GoalDialog } from './GoalDialog.js';
import { ProgressDialog } from './ProgressDialog.js';

/** What can be opened over the plan. */
export type OpenInPlan =
  | { what: 'goal'; goal?: GoalView }
  | { what: 'progress'; goal: GoalView }
  | { what: 'task'; goalId?: string; task?: TaskView };

interface PlanDialogsProps {
  record: CaseView;
  open: OpenInPlan | null;
  onClose: () => void;
}

/** The one form that stands open over the plan, if any. */
export function PlanDialogs({ record, open, onClose }: PlanDialogsProps) {
  switch (open?.what) {
    case 'goal':
      return <GoalDialog record={record} goal={open.goal} onClose={onClose} />;
    case 'progress':
      return <ProgressDialog record={record} goal={open.goal} onClose={onClose} />;
    case 'task':
      return (
        <TaskForm
          caseRef={record}
          task={open.task}
          begin={open.goalId ? { goalId: open.goalId } : {}}
          onClose={onClose}
        />
      );
    case undefined:
      return null;
  }
}
