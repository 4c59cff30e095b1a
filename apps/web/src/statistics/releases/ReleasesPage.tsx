import '../words.js';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/api.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PickSelect } from '../tables/PickSelect.js';
import type { ReleaseBatch } from '../data/release.js';
import { CompletionCard } from './CompletionCard.js';
import { ReleaseRows } from './ReleaseRows.js';

/** The centre's cases of a year: released one by one or many at once, and the word that the centre has finished. */
export function ReleasesPage() {
  const t = useT();
  const [year, setYear] = useState<number | null>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['statistics', 'releases', year],
    queryFn: ({ signal }) => api<ReleaseBatch>(`/releases${year === null ? '' : `?year=${year}`}`, { signal }),
  });
  return (
    <Box sx={{ display: 'grid', gap: '14px', gridTemplateColumns: 'minmax(0,1fr)', maxWidth: 1180 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '6px 12px' }}>
        <Box sx={{ minWidth: 0, flex: '1 1 320px' }}>
          <Typography variant="h1">{t('release.page.title')}</Typography>
          <Typography variant="dense" component="p" color="text.secondary">
            {t('release.page.about')}
          </Typography>
        </Box>
        {data && data.years.length > 0 ? (
          <Box sx={{ minWidth: 220 }}>
            <PickSelect
              label={t('statistics.tables.year')}
              value={String(data.year)}
              groups={[
                {
                  options: data.years.map((one) => ({
                    value: String(one.year),
                    label: `${one.year} (${t(`release.yearState.${one.yearState}`)})`,
                  })),
                },
              ]}
              onChange={(chosen) => setYear(Number(chosen))}
            />
          </Box>
        ) : null}
      </Box>
      {isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <CompletionCard batch={data} /> : null}
      {data && data.data.length === 0 ? (
        <Card>
          <EmptyState icon={Upload} title={t('release.page.empty')}>
            {t('release.page.emptyText')}
          </EmptyState>
        </Card>
      ) : null}
      {data && data.data.length > 0 ? <ReleaseRows key={data.year} batch={data} /> : null}
    </Box>
  );
}
