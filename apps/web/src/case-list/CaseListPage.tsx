import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useListContext } from 'react-admin';
import type { CaseCounts, CaseRow } from '../api/types.js';
import { OpenedFigureNote } from '../centre-dashboard/OpenedFigureNote.js';
import { useT } from '../i18n/useT.js';
import { ErrorState } from '../ui/ErrorState.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { CaseCards } from './CaseCards.js';
import { CaseListHeading } from './CaseListHeading.js';
import { CaseTable } from './CaseTable.js';
import { FilterBar } from './FilterBar.js';
import { NoCases } from './NoCases.js';
import { PageBar } from './PageBar.js';

/** Dense enough for 25 rows at 1440 × 900; cards on the phone. */
export function CaseListPage() {
  const t = useT();
  const isPhone = useIsPhone();
  const list = useListContext<CaseRow>();
  const { data = [], total, isPending, isFetching, refetch } = list;
  const error: unknown = list.error;
  const counts = (list.meta as { counts?: CaseCounts } | undefined)?.counts;
  return (
    <Box sx={{ m: { xs: 0, md: '-10px 0 -24px' } }}>
      <CaseListHeading counts={counts} />
      <FilterBar counts={counts} />
      <OpenedFigureNote list="cases" total={total} />
      <Box sx={{ height: 2, mb: '-2px', position: 'relative', zIndex: 1 }}>
        {isFetching ? <LinearProgress aria-label={t('common.loading')} sx={{ height: 2 }} /> : null}
      </Box>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!error && !isPending && data.length === 0 ? <NoCases counts={counts} /> : null}
      {data.length > 0 ? isPhone ? <CaseCards rows={data} /> : <CaseTable rows={data} /> : null}
      {data.length > 0 ? <PageBar /> : null}
    </Box>
  );
}
