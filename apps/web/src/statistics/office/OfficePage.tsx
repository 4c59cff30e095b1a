import '../words.js';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useT } from '../../i18n/useT.js';
import { useMe } from '../../session/me.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useDimensions } from '../data/useFigures.js';
import { useReadiness, useYears, yearAtWork } from '../data/useYears.js';
import { ContactsCard } from './ContactsCard.js';
import { MembersCard } from './MembersCard.js';
import { ReportCard } from './ReportCard.js';
import { AskedTablesCard } from './AskedTablesCard.js';
import { YearCard } from './YearCard.js';

/** Where the network office begins: how the year stands, the latest report, the tables that are asked for, the members. */
export function OfficePage() {
  const t = useT();
  const me = useMe();
  const years = useYears();
  const offered = useDimensions(null);
  const atWork = yearAtWork(years.data?.data ?? []);
  const readiness = useReadiness(atWork && atWork.state !== 'frozen' ? atWork.year : null);
  if (years.isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (!years.data) return <ErrorState error={years.error} onRetry={() => void years.refetch()} />;
  const frozen = years.data.data.filter(({ state }) => state === 'frozen').toSorted((a, b) => b.year - a.year);
  return (
    <>
      <Typography variant="h1" sx={{ mb: '12px' }}>
        {t('office.title', { network: me.organisation.name })}
      </Typography>
      <Box sx={grid}>
        <YearCard year={atWork} readiness={readiness.data} />
        <ReportCard frozen={frozen} />
        <AskedTablesCard offered={offered.data} />
        <ContactsCard offered={offered} hasFrozenYear={frozen.length > 0} />
        <Box sx={{ gridColumn: '1/-1', minWidth: 0 }}>
          <MembersCard readiness={readiness.data} />
        </Box>
      </Box>
    </>
  );
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) minmax(0,1fr)' },
  gap: '14px',
  alignItems: 'start',
};
