import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Footprints } from 'lucide-react';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { last30Days } from '../centre-dashboard/figures.js';
import { OpenedFigureNote } from '../centre-dashboard/OpenedFigureNote.js';
import { useOpenedFigure } from '../centre-dashboard/openedFigure.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { Pager } from './Pager.js';
import { StepFilters, type StepChoice } from './StepFilters.js';
import { StepRows, type StepRow } from './StepRows.js';

const perPage = 50;

/** The steps behind a number: which days, which area. Notes stay in their case. */
export function StepsPage() {
  const t = useT();
  const [opened, setOpened] = useOpenedFigure('support-steps');
  const [chosen, setChosen] = useState<StepChoice>(() => opened?.filter ?? last30Days(today()));
  const [page, setPage] = useState(1);
  const choice: StepChoice = opened?.filter ?? chosen;
  const choose = (next: StepChoice) => {
    setOpened(null);
    setChosen(next);
    setPage(1);
  };
  const { data, total, error, isPending, refetch } = useGetList<StepRow>('support-steps', {
    filter: choice,
    pagination: { page, perPage },
  });
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px', mb: '10px' }}>
        <Typography variant="h1">{t('deadlinesList.steps.title')}</Typography>
        {total !== undefined && (
          <Typography variant="dense" color="text.secondary">
            {t('deadlinesList.steps.summary', { smart_count: total })}
          </Typography>
        )}
      </Box>
      <OpenedFigureNote list="support-steps" total={total} />
      <StepFilters choice={choice} onChange={choose} />
      <Card>
        {isPending && <LinearProgress aria-label={t('common.loading')} />}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {total === 0 && (
          <EmptyState icon={Footprints} title={t('deadlinesList.steps.empty')}>
            {t('deadlinesList.steps.emptyText')}
          </EmptyState>
        )}
        {data && data.length > 0 && <StepRows steps={data} />}
        <Pager page={page} perPage={perPage} total={total ?? 0} onPage={setPage} />
      </Card>
    </>
  );
}
