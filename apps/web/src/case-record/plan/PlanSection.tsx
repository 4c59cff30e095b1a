import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { ListChecks, Plus, Target } from 'lucide-react';
import { useState } from 'react';
import type { GoalView, TaskView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { TaskForm } from '../../tasks/TaskForm.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useRecords } from '../useRecords.js';
import { GoalCard } from './GoalCard.js';
import { GoalDialog } from './GoalDialog.js';
import { LooseTasks } from './LooseTasks.js';
import { ProgressDialog } from './ProgressDialog.js';

type Open =
  | { what: 'goal'; goal?: GoalView }
  | { what: 'progress'; goal: GoalView }
  | { what: 'task'; goalId?: string; task?: TaskView }
  | null;

/** Needs, goals and what is to be done: open goals first, then tasks without one, then what was reached. */
export function PlanSection({ record }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const goals = useRecords<GoalView>(record.id, 'goals', 'goal');
  const tasks = useRecords<TaskView>(record.id, 'tasks', 'task');
  const [open, setOpen] = useState<Open>(null);
  const close = () => {
    setOpen(null);
  };
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
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        <Typography variant="h2">{t('plan.title')}</Typography>
        <Box sx={{ ml: 'auto', display: 'flex', gap: '8px' }}>
          {mayGoal ? (
            <Button
              startIcon={<Target size={16} aria-hidden />}
              onClick={() => {
                setOpen({ what: 'goal' });
              }}
            >
              {t('plan.newGoal')}
            </Button>
          ) : null}
          {mayTask ? (
            <Button
              startIcon={<ListChecks size={16} aria-hidden />}
              onClick={() => {
                setOpen({ what: 'task' });
              }}
            >
              {t('tasks.newTitle')}
            </Button>
          ) : null}
        </Box>
      </Box>
      {goals.rows.length + tasks.rows.length === 0 ? (
        <Card>
          <EmptyState
            icon={Target}
            title={t('plan.empty')}
            action={
              mayGoal ? (
                <Button
                  variant="contained"
                  color="primary"
                  startIcon={<Plus size={16} aria-hidden />}
                  onClick={() => {
                    setOpen({ what: 'goal' });
                  }}
                >
                  {t('plan.first')}
                </Button>
              ) : null
            }
          >
            {t('plan.emptyHint')}
          </EmptyState>
        </Card>
      ) : null}
      {goals.rows.filter(({ state }) => state === 'open').map(card)}
      <LooseTasks tasks={loose} caseRef={record} mayChange={mayTask} onEdit={editTask} />
      {goals.rows.filter(({ state }) => state !== 'open').map(card)}
      {open?.what === 'goal' ? (
        <GoalDialog record={record} {...(open.goal ? { goal: open.goal } : {})} onClose={close} />
      ) : null}
      {open?.what === 'progress' ? <ProgressDialog record={record} goal={open.goal} onClose={close} /> : null}
      {open?.what === 'task' ? (
        <TaskForm
          caseRef={record}
          task={open.task}
          begin={open.goalId ? { goalId: open.goalId } : {}}
          onClose={close}
        />
      ) : null}
    </>
  );
}
