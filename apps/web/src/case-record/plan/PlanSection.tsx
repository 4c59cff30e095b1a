import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import type { GoalView, TaskView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useRecords } from '../useRecords.js';
import { GoalCard } from './GoalCard.js';
import { LooseTasks } from './LooseTasks.js';
import { type OpenInPlan, PlanDialogs } from './PlanDialogs.js';
import { PlanEmpty } from './PlanEmpty.js';
import { PlanHead } from './PlanHead.js';

/** Needs, goals and what is to be done: open goals first, then tasks without one, then what was reached. */
export function PlanSection({ record }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const goals = useRecords<GoalView>(record.id, 'goals', 'goal');
  const tasks = useRecords<TaskView>(record.id, 'tasks', 'task');
  const [open, setOpen] = useState<OpenInPlan | null>(null);
  const isOpen = record.may.change && record.state !== 'closed';
  const mayGoal = isOpen && mayI('record', 'goal');
  const mayTask = isOpen && mayI('record', 'task');
  const failure = goals.error ?? tasks.error;
  if (goals.isPending || tasks.isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (failure)
    return (
      <ErrorState
        error={failure}
        onRetry={() => {
          goals.retry();
          tasks.retry();
        }}
      />
    );
  const known = new Set(goals.rows.map(({ id }) => id));
  const loose = tasks.rows.filter(({ goalId }) => goalId === null || !known.has(goalId));
  const newGoal = () => {
    setOpen({ what: 'goal' });
  };
  const editTask = (task: TaskView) => {
    setOpen({ what: 'task', task });
  };
  const card = (goal: GoalView) => (
    <GoalCard
      key={goal.id}
      goal={goal}
      tasks={tasks.rows.filter(({ goalId }) => goalId === goal.id)}
      caseRef={record}
      mayChange={mayGoal}
      mayChangeTasks={mayTask}
      onChange={() => {
        setOpen({ what: 'goal', goal });
      }}
      onState={() => {
        setOpen({ what: 'progress', goal });
      }}
      onTask={() => {
        setOpen({ what: 'task', goalId: goal.id });
      }}
      onEditTask={editTask}
    />
  );
  return (
    <>
      <PlanHead
        onGoal={mayGoal ? newGoal : undefined}
        onTask={
          mayTask
            ? () => {
                setOpen({ what: 'task' });
              }
            : undefined
        }
      />
      {goals.rows.length + tasks.rows.length === 0 ? <PlanEmpty onGoal={mayGoal ? newGoal : undefined} /> : null}
      {goals.rows.filter(({ state }) => state === 'open').map(card)}
      <LooseTasks tasks={loose} caseRef={record} mayChange={mayTask} onEdit={editTask} />
      {goals.rows.filter(({ state }) => state !== 'open').map(card)}
      <PlanDialogs
        record={record}
        open={open}
        onClose={() => {
          setOpen(null);
        }}
      />
    </>
  );
}
