import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { LayoutDashboard } from 'lucide-react';
import { api } from '../api/api.js';
import { day, dayOf, timeOf } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { AreasCard } from './AreasCard.js';
import { AsOfProvider } from './asOf.js';
import { CaseloadCard } from './CaseloadCard.js';
import type { CentreDashboard } from './centreDashboard.js';
import { figuresOf } from './figures.js';
import { MonthsCard } from './MonthsCard.js';
import { Tiles } from './Tiles.js';
import { UrgencyCard } from './UrgencyCard.js';

/** The lead's page: how the centre stands, every number a way to its cases. */
export function CentreDashboardPage() {
  const t = useT();
  const { organisation } = useMe();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['dashboard', 'centre'],
    queryFn: ({ signal }) => api<CentreDashboard>('/dashboard/centre', { signal }),
  });
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px', mb: '12px' }}>
        <Typography variant="h1">{t('centreDashboard.title', { centre: organisation.name })}</Typography>
        {data && (
          <Typography variant="dense" color="text.secondary">
            {t('centreDashboard.asOf', { at: `${day(dayOf(data.at))}, ${timeOf(data.at)}` })}
          </Typography>
        )}
      </Box>
      {isPending && <LinearProgress aria-label={t('common.loading')} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <Figures dashboard={data} />}
    </>
  );
}

function Figures({ dashboard }: { dashboard: CentreDashboard }) {
  const t = useT();
  const figures = figuresOf(dashboard);
  if (dashboard.caseload.length === 0 && figures.openCases.count === 0 && figures.steps30.count === 0) {
    return (
      <EmptyState icon={LayoutDashboard} title={t('centreDashboard.empty.title')}>
        {t('centreDashboard.empty.text')}
      </EmptyState>
    );
  }
  return (
    <AsOfProvider value={dashboard.at}>
      <Tiles dashboard={dashboard} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'repeat(12,minmax(0,1fr))' },
          gap: '12px',
        }}
      >
        <CaseloadCard caseload={dashboard.caseload} openCases={figures.openCases} />
        <UrgencyCard deadlines={dashboard.deadlines} figures={figures} />
        <AreasCard steps={dashboard.steps} today={dashboard.today} steps30={figures.steps30} />
        <MonthsCard months={dashboard.months} />
      </Box>
    </AsOfProvider>
  );
}
