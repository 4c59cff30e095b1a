import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { CaseView } from '../api/types.js';
import { useMayI } from '../session/me.js';
import { ErrorState } from '../ui/ErrorState.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { CaseAside } from './aside/CaseAside.js';
import { ClosedNote } from './ClosedNote.js';
import { PhoneComposerLine } from './composer/PhoneComposerLine.js';
import { StepComposer } from './composer/StepComposer.js';
import type { CaseData } from './data/useCaseData.js';
import { ProposalsCard } from './events/ProposalsCard.js';
import { Timeline } from './timeline/Timeline.js';
import { TracksCard } from './tracks/TracksCard.js';

/** Tracks, composer and timeline beside the key facts; on the phone the key facts come first. */
export function CaseBody({ data, record }: { data: CaseData; record: CaseView }) {
  const mayI = useMayI();
  const isPhone = useIsPhone();
  const mayLog = mayI('log', 'supportStep') && record.state !== 'closed';
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 280px', lg: 'minmax(0,1fr) 312px' },
        gap: { xs: '12px', md: '16px' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ gridColumn: { md: 2 }, gridRow: { md: 1 } }}>
        {isPhone ? (
          <Box sx={{ mb: '12px', '&:empty': { display: 'none' } }}>
            <ProposalsCard caseId={record.id} />
          </Box>
        ) : null}
        <CaseAside data={data} record={record} />
      </Box>
      <Box
        sx={{
          gridColumn: { md: 1 },
          gridRow: { md: 1 },
          display: 'grid',
          gridTemplateColumns: 'minmax(0,1fr)',
          gap: { xs: '12px', md: '16px' },
        }}
      >
        {data.listFailure ? (
          <Alert severity="warning" icon={false}>
            <ErrorState error={data.listFailure} onRetry={data.retry} />
          </Alert>
        ) : null}
        {isPhone ? null : <ProposalsCard caseId={record.id} />}
        {data.isWhole ? (
          <TracksCard record={record} steps={data.steps} residence={data.residence} deadlines={data.deadlines} />
        ) : data.listFailure ? null : (
          <Skeleton variant="rounded" height={260} />
        )}
        {mayLog ? (
          isPhone ? (
            <PhoneComposerLine caseId={record.id} />
          ) : (
            <StepComposer caseId={record.id} variant="inline" steps={data.steps} onLogged={data.refresh} />
          )
        ) : null}
        {record.state === 'closed' ? <ClosedNote record={record} /> : null}
        <Timeline record={record} />
      </Box>
    </Box>
  );
}
