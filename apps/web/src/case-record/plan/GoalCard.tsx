import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { labelOf, shortLabelOf } from '@geleit/domain';
import { CircleCheck, PencilLine, Plus } from 'lucide-react';
import type { CaseRef, GoalView, TaskView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { inOrder } from '../../tasks/bucketed.js';
import { TaskItem } from '../../tasks/TaskItem.js';
import { knownArea } from '../../ui/areaIcons.js';
import { Card } from '../../ui/Card.js';
import { Tag } from '../../ui/Tag.js';
import { GoalProgress } from './GoalProgress.js';

interface GoalCardProps {
  goal: GoalView;
  tasks: readonly TaskView[];
  caseRef: CaseRef;
  mayChange: boolean;
  mayChangeTasks: boolean;
  onChange: () => void;
  onState: () => void;
  onTask: () => void;
  onEditTask: (task: TaskView) => void;
}

/** One goal: the need, how things stand, what is to be done for it. */
export function GoalCard(props: GoalCardProps) {
  const { goal, tasks, caseRef, mayChange, mayChangeTasks, onChange, onState, onTask, onEditTask } = props;
  const t = useT();
  const locale = useCurrentLocale();
  const area = knownArea(goal.area);
  const isOpen = goal.state === 'open';
  return (
    <Card
      title={goal.title}
      action={
        mayChange ? (
          <Button
            size="small"
            variant="text"
            startIcon={<PencilLine size={14} aria-hidden />}
            aria-label={`${t('tasks.change')}: ${goal.title}`}
            onClick={onChange}
          >
            {t('tasks.change')}
          </Button>
        ) : null
      }
      sx={{ borderLeft: '3px solid', '&&': { borderLeftColor: `area.${area}.main` } }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0,1fr)',
          gap: '10px',
          p: { xs: '0 12px 12px', md: '0 14px 12px' },
        }}
      >
        <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', alignItems: 'center' }}>
          <Tag tone={{ area }}>{capitalised(shortLabelOf('supportArea', goal.area, locale))}</Tag>
          {isOpen ? null : (
            <Tag
              tone={goal.state === 'reached' ? 'ok' : 'quiet'}
              {...(goal.state === 'reached' ? { icon: CircleCheck } : {})}
            >
              {labelOf('goalState', goal.state, locale)}
            </Tag>
          )}
          {goal.tasks.total > 0 ? (
            <Typography variant="dense" color="text.secondary">
              {t('plan.tasksDone', goal.tasks)}
            </Typography>
          ) : null}
          {goal.reviewOn && isOpen ? (
            <Tag tone={goal.reviewOn < today() ? 'warn' : 'line'}>
              {t(goal.reviewOn < today() ? 'plan.reviewLate' : 'plan.reviewAt', {
                day: dayPlain(goal.reviewOn, locale),
              })}
            </Tag>
          ) : null}
        </Box>
        {goal.need ? (
          <Typography variant="dense" component="p" sx={text}>
            <b>{t('plan.need')}:</b> {goal.need}
          </Typography>
        ) : null}
        {goal.note ? (
          <Typography variant="dense" component="p" color="text.secondary" sx={text}>
            {goal.note}
          </Typography>
        ) : null}
        <GoalProgress goal={goal} onState={mayChange && isOpen ? onState : undefined} />
      </Box>
      <Box component="ul" aria-label={t('plan.tasksOf', { title: goal.title })}>
        {tasks.toSorted(inOrder).map((task) => (
          <TaskItem
            key={task.id}
            task={task}
            caseRef={caseRef}
            mayChange={mayChangeTasks}
            onEdit={() => {
              onEditTask(task);
            }}
          />
        ))}
      </Box>
      {isOpen && mayChangeTasks ? (
        <Box sx={{ p: '4px 8px', borderTop: '1px solid', borderColor: 'divider' }}>
          <Button
            size="small"
            variant="text"
            startIcon={<Plus size={14} aria-hidden />}
            aria-label={t('plan.taskFor', { title: goal.title })}
            onClick={onTask}
          >
            {t('tasks.one')}
          </Button>
        </Box>
      ) : null}
    </Card>
  );
}

const text = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '92ch' } as const;
