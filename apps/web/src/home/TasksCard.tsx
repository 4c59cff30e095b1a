import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.js';
import { NewTaskButton } from '../tasks/NewTaskButton.js';
import { TaskBuckets } from '../tasks/TaskBuckets.js';
import { useMyTasks } from '../tasks/useMyTasks.js';
import { Card } from '../ui/Card.js';

/** What is to be done, below what the law sets a day for. */
export function TasksCard() {
  const t = useT();
  const { data } = useMyTasks();
  if (!data) return null;
  return (
    <Card
      title={t('tasks.title')}
      hint={t('tasks.summary', { smart_count: data.open })}
      action={
        <>
          <NewTaskButton />
          <Box component={Link} to="/tasks" sx={{ fontSize: 13, display: { xs: 'none', md: 'inline' } }}>
            {t('home.allTasks')}
          </Box>
        </>
      }
    >
      {data.rows.length === 0 ? (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ p: '0 14px 14px' }}>
          {t('tasks.none')}
        </Typography>
      ) : null}
      <TaskBuckets tasks={data.rows} heading="h3" />
    </Card>
  );
}
