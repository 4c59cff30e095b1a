import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type TaskBucket, taskBuckets } from '@geleit/domain';
import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import { bucketed } from './bucketed.js';
import { NewTaskButton } from './NewTaskButton.js';
import { TaskBuckets } from './TaskBuckets.js';
import { useMyTasks } from './useMyTasks.js';
import { today } from '../session/clock.js';

/** What is to be done across the own cases, the latest first. */
export function TasksPage() {
  const t = useT();
  const { data, error, isPending, refetch } = useMyTasks();
  const [bucket, setBucket] = useState<TaskBucket | null>(null);
  const rows = data?.rows ?? [];
  const shown = bucket ? (bucketed(rows, today()).find((one) => one.bucket === bucket)?.tasks ?? []) : rows;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', mb: '10px' }}>
        <Typography variant="h1">{t('tasks.title')}</Typography>
        {data ? (
          <Typography variant="dense" color="text.secondary">
            {t('tasks.summary', { smart_count: data.open })}
          </Typography>
        ) : null}
        <Box sx={{ ml: 'auto' }}>
          <NewTaskButton />
        </Box>
      </Box>
      <Box role="group" aria-label={t('tasks.when')} sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', mb: '12px' }}>
        {taskBuckets.map((one) => (
          <ToggleChip
            key={one}
            pressed={bucket === one}
            count={data?.counts[one]}
            onToggle={(pressed) => {
              setBucket(pressed ? one : null);
            }}
          >
            {t(`tasks.bucket.${one}`)}
          </ToggleChip>
        ))}
      </Box>
      <Card sx={{ '& > section:first-of-type > :first-of-type': { borderTop: 0, borderRadius: '10px 10px 0 0' } }}>
        {isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {data && shown.length === 0 ? (
          <EmptyState icon={ListChecks} title={t('tasks.none')}>
            {t('tasks.noneHint')}
          </EmptyState>
        ) : null}
        <TaskBuckets tasks={shown} heading="h2" />
      </Card>
      {data && rows.filter(({ state }) => state === 'open').length < data.open ? (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ mt: '8px' }}>
          {t('tasks.tooMany', { count: data.open })}
        </Typography>
      ) : null}
    </>
  );
}
