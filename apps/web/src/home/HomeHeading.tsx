import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CircleCheck, Clock, ListChecks, TriangleAlert } from 'lucide-react';
import type { CaseworkerDashboard } from '../api/types.js';
import { dayAndMonth, dayLong, dayPlus } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today as todayNow } from '../session/clock.js';
import { useMyTasks } from '../tasks/useMyTasks.js';
import { Tag } from '../ui/Tag.js';

export function HomeHeading({ dashboard }: { dashboard: CaseworkerDashboard | undefined }) {
  const t = useT();
  const locale = useCurrentLocale();
  const today = dashboard?.today ?? todayNow();
  return (
    <Box
      sx={{ display: { xs: 'block', md: 'flex' }, alignItems: 'flex-end', gap: '16px', mb: { xs: '10px', md: '12px' } }}
    >
      <div>
        <Typography variant="dense" component="p" color="text.secondary">
          {dayLong(today, locale)}
        </Typography>
        <Typography variant="h1" sx={{ fontSize: { xs: 22, md: 24 } }}>
          {t('home.title')}
        </Typography>
      </div>
      {dashboard ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', ml: 'auto', mt: { xs: '8px', md: 0 } }}>
          <Sum counts={dashboard.counts} until={dayAndMonth(dayPlus(today, 14), locale)} />
          <TasksToday />
        </Box>
      ) : null}
    </Box>
  );
}

function TasksToday() {
  const t = useT();
  const count = useMyTasks().data?.counts.today ?? 0;
  return count > 0 ? <Tag icon={ListChecks}>{t('home.tasksToday', { smart_count: count })}</Tag> : null;
}

function Sum({ counts: { overdue, dueSoon }, until }: { counts: CaseworkerDashboard['counts']; until: string }) {
  const t = useT();
  if (overdue === 0 && dueSoon === 0)
    return (
      <Tag tone="ok" icon={CircleCheck}>
        {t('home.calm')}
      </Tag>
    );
  return (
    <>
      {overdue > 0 ? (
        <Tag tone="danger" icon={TriangleAlert}>
          {t('home.overdue', { smart_count: overdue })}
        </Tag>
      ) : null}
      {dueSoon > 0 ? (
        <Tag tone="warn" icon={Clock}>
          {t('home.soon', { smart_count: dueSoon, until })}
        </Tag>
      ) : null}
    </>
  );
}
