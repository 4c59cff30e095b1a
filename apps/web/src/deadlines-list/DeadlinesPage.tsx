import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { DeadlineView } from '../api/types.js';
import { OpenedFigureNote } from '../centre-dashboard/OpenedFigureNote.js';
import { useOpenedFigure } from '../centre-dashboard/openedFigure.js';
import { useCovered } from '../deputies/useDeputies.js';
import { useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { allOpen, choiceOf, filterOf, isNarrowed, type DeadlineChoice } from './deadlineChoice.js';
import { DeadlineFilters } from './DeadlineFilters.js';
import { DeadlineGroups } from './DeadlineGroups.js';
import { Pager } from './Pager.js';

const perPage = 25;

/** Every deadline of the centre across its cases, the nearest first. */
export function DeadlinesPage() {
  const t = useT();
  const me = useMe();
  const [opened, setOpened] = useOpenedFigure('deadlines');
  const [chosen, setChosen] = useState<DeadlineChoice>(allOpen);
  const [page, setPage] = useState(1);
  const covered = useCovered();
  const choice = opened ? choiceOf(opened.filter, me.id) : chosen;
  const choose = (next: DeadlineChoice) => {
    setOpened(null);
    setChosen(next);
    setPage(1);
  };
  const { data, total, error, isPending, refetch } = useGetList<DeadlineView>('deadlines', {
    filter: filterOf(choice, me.id, covered),
    sort: { field: 'dueOn', order: choice.state === 'open' ? 'ASC' : 'DESC' },
    pagination: { page, perPage },
  });
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px', mb: '10px' }}>
        <Typography variant="h1">{t('deadlinesList.title')}</Typography>
        {total !== undefined && (
          <Typography variant="dense" color="text.secondary">
            {t(`deadlinesList.summary.${choice.state}`, { smart_count: total })}
          </Typography>
        )}
      </Box>
      <DeadlineFilters choice={choice} coversSomebody={covered.length > 0} onChange={choose} />
      <OpenedFigureNote list="deadlines" total={total} />
      <Card>
        {isPending && <LinearProgress aria-label={t('common.loading')} />}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {total === 0 && <Empty isFiltered={isNarrowed(choice)} onClear={() => choose(allOpen)} />}
        {data && data.length > 0 && <DeadlineGroups deadlines={data} isGrouped={choice.state === 'open'} />}
        <Pager page={page} perPage={perPage} total={total ?? 0} onPage={setPage} />
      </Card>
    </>
  );
}

function Empty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useT();
  return isFiltered ? (
    <EmptyState
      icon={CalendarCheck}
      title={t('deadlinesList.empty.filtered')}
      action={<Button onClick={onClear}>{t('deadlinesList.empty.clear')}</Button>}
    >
      {t('deadlinesList.empty.filteredText')}
    </EmptyState>
  ) : (
    <EmptyState icon={CalendarCheck} title={t('deadlinesList.empty.none')}>
      {t('deadlinesList.empty.noneText')}
    </EmptyState>
  );
}
