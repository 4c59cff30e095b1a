import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useT } from '../i18n/useT.js';
import { ErrorState } from '../ui/ErrorState.js';
import { ChangesCard } from './ChangesCard.js';
import { ComposerBar } from './ComposerBar.js';
import { DeadlinesCard } from './DeadlinesCard.js';
import { HomeHeading } from './HomeHeading.js';
import { SilentCard } from './SilentCard.js';
import { CoverNote } from '../deputies/CoverNote.js';
import { useReminders } from '../reminder-settings/useReminders.js';
import { ProposalsCard } from './ProposalsCard.js';
import { TasksCard } from './TasksCard.js';
import { WarningsCard } from './WarningsCard.js';
import { useCaseworkerDashboard } from './useCaseworkerDashboard.js';

/** What needs me: every own case with its next deadline, without a click. */
export function Home() {
  const t = useT();
  const { data, error, isPending, refetch } = useCaseworkerDashboard();
  const reminders = useReminders();
  const waiting = reminders.data?.data.filter(({ acknowledged }) => !acknowledged) ?? [];
  return (
    <>
      <HomeHeading dashboard={data} />
      <ComposerBar />
      {isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 372px' },
            gap: { xs: '12px', md: '16px' },
            alignItems: 'start',
          }}
        >
          <Box sx={{ display: 'grid', gap: { xs: '12px', md: '16px' }, minWidth: 0 }}>
            <DeadlinesCard dashboard={data} />
            <TasksCard />
          </Box>
          <Box sx={{ display: 'grid', gap: { xs: '12px', md: '16px' }, minWidth: 0 }}>
            <WarningsCard warnings={waiting} />
            <ProposalsCard />
            <ChangesCard changes={data.changes} today={data.today} />
            <SilentCard cases={data.withoutContact} />
            <CoverNote />
          </Box>
        </Box>
      ) : null}
    </>
  );
}
