import Typography from '@mui/material/Typography';
import { ListChecks } from 'lucide-react';
import type { TaskView } from '../api/types.js';
import { EntryFrame } from '../case-page/timeline/EntryFrame.js';
import { dayNear } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { Tag } from '../ui/Tag.js';

/** A task in the timeline: for whom and until when, or when it was done. */
export function TaskEntry({ task, on, who }: { task: TaskView; on: string; who: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const facts = [
    task.state === 'done' && task.doneOn
      ? t('tasks.doneOn', { day: dayNear(task.doneOn, locale), who: task.doneBy?.name ?? '' })
      : '',
    task.state === 'open' && task.dueOn ? t('tasks.until', { day: dayNear(task.dueOn, locale) }) : '',
    task.state === 'open' ? (task.assignee?.name ?? '') : '',
  ].filter(Boolean);
  return (
    <EntryFrame
      on={on}
      meta={t('tasks.one')}
      icon={ListChecks}
      title={task.title}
      tag={<Tag tone={task.state === 'done' ? 'ok' : 'quiet'}>{t(`tasks.state.${task.state}`)}</Tag>}
      end={who}
    >
      {facts.length > 0 ? <Typography>{facts.join(' · ')}</Typography> : null}
      {task.note ? (
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{task.note}</Typography>
      ) : null}
    </EntryFrame>
  );
}
