import '../words.js';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router-dom';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useDimensions } from '../data/useFigures.js';
import { frozenDay } from './frozenDay.js';
import { MethodText } from './MethodText.js';

/** How every published figure is made, in full. */
export function MethodPage() {
  const t = useT();
  const [search] = useSearchParams();
  const asked = Number(search.get('year'));
  const { data, error, isPending, refetch } = useDimensions(asked > 0 ? asked : null);
  if (isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const { method, year } = data;
  return (
    <Box sx={{ maxWidth: 1180 }}>
      <Typography variant="h1">{t('statistics.method.title')}</Typography>
      <Box component="p" sx={{ color: 'text.secondary', fontSize: 13, m: '4px 0 14px' }}>
        {t('statistics.method.about', {
          year,
          n: whole(method.n),
          centres: method.centres,
          day: frozenDay(method.frozenOn),
          version: method.version,
        })}
      </Box>
      <MethodText method={method} />
    </Box>
  );
}
