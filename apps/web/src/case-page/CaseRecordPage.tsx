import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { ErrorState } from '../ui/ErrorState.js';
import { CaseBody } from './CaseBody.js';
import { CaseDialogs } from './CaseDialogs.js';
import { CaseGone } from './CaseGone.js';
import { CaseHead } from './CaseHead.js';
import { useCaseData } from './data/useCaseData.js';
import { type CaseDialog, CaseDialogContext } from './dialogs.js';

/** One case: head, key facts, tracks, composer and timeline. */
export function CaseRecordPage({ id }: { id: string }) {
  const data = useCaseData(id);
  const [dialog, setDialog] = useState<CaseDialog | null>(null);
  const { record, failure } = data;
  if (!record) {
    if (!failure) return <Waiting />;
    return [403, 404].includes((failure as { status?: number }).status ?? 0) ? (
      <CaseGone />
    ) : (
      <ErrorState error={failure} onRetry={data.retry} />
    );
  }
  return (
    <CaseDialogContext value={setDialog}>
      <CaseHead record={record} />
      <CaseBody data={data} record={record} />
      <CaseDialogs
        dialog={dialog}
        data={data}
        record={record}
        onClose={() => {
          setDialog(null);
        }}
      />
    </CaseDialogContext>
  );
}

const Waiting = () => (
  <Box aria-hidden sx={{ display: 'grid', gap: '16px', gridTemplateColumns: { xs: '1fr', md: 'minmax(0,1fr) 312px' } }}>
    <Skeleton variant="rounded" height={44} sx={{ gridColumn: '1/-1', maxWidth: 420 }} />
    <Skeleton variant="rounded" height={280} />
    <Skeleton variant="rounded" height={480} />
  </Box>
);
