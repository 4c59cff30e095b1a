import '../words.js';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/api.js';
import { useT } from '../../i18n/useT.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Tag } from '../../ui/Tag.js';
import { useWords } from '../data/label.js';
import type { OwnDimensions } from '../data/own.js';
import { OwnTable } from './OwnTable.js';

/** The lead's exact figures of her own centre, counted from its own cases; never for publication. */
export function OwnFiguresPage() {
  const t = useT();
  const words = useWords();
  const [year, setYear] = useState<number | null>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['statistics', 'own', year],
    queryFn: ({ signal }) =>
      api<OwnDimensions>(`/statistics/own-figures${year === null ? '' : `?year=${year}`}`, { signal }),
  });
  return (
    <Box sx={{ display: 'grid', gap: '14px', gridTemplateColumns: 'minmax(0,1fr)', maxWidth: 1180 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px' }}>
        <Typography variant="h1">{t('own.title')}</Typography>
        <Tag tone="warn" icon={EyeOff}>
          {t('own.tag')}
        </Tag>
      </Box>
      {isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <>
          <Alert severity="warning">{words(data.warning)}</Alert>
          <OwnTable key={data.year} offered={data} onYear={setYear} />
        </>
      ) : null}
    </Box>
  );
}
