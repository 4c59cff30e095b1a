import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { PencilLine, Undo2 } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { CaseRef, TaskView } from '../api/types.js';
import { dayNear } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { TaskDue } from './TaskDue.js';
import { useTaskChange } from './useTaskChange.js';

interface TaskItemProps {
  task: TaskView;
  caseRef: CaseRef;
  /** In lists across cases. */
  showsCase?: boolean;
  mayChange: boolean;
  /** Opens its form, which stands apart: the row may move meanwhile. */
  onEdit: () => void;
}

/** Tick, words, day. A finished task stays where it stood, struck through, with the way back. */
export function TaskItem({ task, caseRef, showsCase = false, mayChange, onEdit }: TaskItemProps) {
  const t = useT();
  const me = useMe();
  const locale = useCurrentLocale();
  const { change, wanted } = useTaskChange(caseRef.id, task);
  const isOver = task.state !== 'open';
  const who = task.assignee && task.assignee.id !== me.id ? task.assignee.name : '';
  const beside = [
    task.state === 'done' && task.doneOn
      ? t('tasks.doneOn', { day: dayNear(task.doneOn, locale), who: task.doneBy?.name ?? '' })
      : '',
    task.state === 'dropped' ? t('tasks.state.dropped') : '',
    who && !isOver ? who : '',
  ].filter(Boolean);
  return (
    <Box component="li" sx={row}>
      <Checkbox
        checked={(wanted ?? task.state) === 'done'}
        disabled={!mayChange || task.state === 'dropped'}
        onChange={(_, isDone) => void change(isDone ? 'done' : 'open')}
        slotProps={{ input: { 'aria-label': t('tasks.doneOf', { title: task.title }) } }}
        sx={{ gridArea: 'tick', m: { xs: '0 -6px 0 -8px', md: '-4px -5px -4px -8px' } }}
      />
      <Box sx={{ gridArea: 'what', minWidth: 0, lineHeight: 1.4 }}>
        <Box
          component="span"
          sx={{
            overflowWrap: 'anywhere',
            mr: '8px',
            ...(isOver ? { textDecoration: 'line-through', color: 'text.secondary' } : {}),
          }}
        >
          {task.title}
        </Box>
        {showsCase ? (
          <Box component={Link} to={`/cases/${caseRef.id}/plan`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
            {caseRef.code}
          </Box>
        ) : null}
        {beside.length > 0 ? <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{beside.join(' · ')}</Box> : null}
      </Box>
      <Box sx={{ gridArea: 'due', justifySelf: { xs: 'start', md: 'end' }, '&:empty': { display: 'none' } }}>
        {isOver ? (
          mayChange ? (
            <Button
              size="small"
              variant="text"
              startIcon={<Undo2 size={14} aria-hidden />}
              aria-label={`${t('tasks.undo')}: ${task.title}`}
              onClick={() => void change('open')}
            >
              {t('tasks.undo')}
            </Button>
          ) : null
        ) : (
          <TaskDue dueOn={task.dueOn} />
        )}
      </Box>
      {mayChange ? (
        <Tooltip title={t('tasks.change')}>
          <IconButton aria-label={`${t('tasks.change')}: ${task.title}`} onClick={onEdit} sx={{ gridArea: 'edit' }}>
            <PencilLine size={14} aria-hidden />
          </IconButton>
        </Tooltip>
      ) : null}
    </Box>
  );
}

const row = {
  display: 'grid',
  gridTemplateAreas: { xs: '"tick what edit" "tick due edit"', md: '"tick what due edit"' },
  gridTemplateColumns: { xs: 'auto minmax(0,1fr) auto', md: 'auto minmax(0,1fr) auto auto' },
  alignItems: 'center',
  gap: '0 10px',
  p: { xs: '4px 4px 4px 12px', md: '4px 8px 4px 14px' },
  minHeight: 38,
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;
