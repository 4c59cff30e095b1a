import '../words.js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import { useYears, yearAtWork } from '../data/useYears.js';
import { OpenYearDialog } from './OpenYearDialog.js';
import { YearPart } from './YearPart.js';

/** The life of the years: opened, collected, frozen by two people, and from then on only words are added. */
export function YearsPage() {
  const t = useT();
  const mayI = useMayI();
  const [search, setSearch] = useSearchParams();
  const [isOpening, setOpening] = useState(false);
  const { data, error, isPending, refetch } = useYears();
  if (isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const chosen = data.data.find(({ year }) => year === Number(search.get('year'))) ?? yearAtWork(data.data);
  return (
    <Box sx={{ display: 'grid', gap: '14px', gridTemplateColumns: 'minmax(0,1fr)', maxWidth: 1180 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' }}>
        <Typography variant="h1">{t('years.title')}</Typography>
        <Box role="group" aria-label={t('years.choose')} sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
          {data.data.map(({ year, state }) => (
            <ToggleChip
              key={year}
              pressed={year === chosen?.year}
              onToggle={() => setSearch({ year: String(year) }, { replace: true })}
            >
              {year} · {t(`release.yearState.${state}`)}
            </ToggleChip>
          ))}
        </Box>
        {mayI('create', 'statisticsYear') ? (
          <Button
            sx={{ ml: 'auto' }}
            startIcon={<CalendarPlus size={16} aria-hidden />}
            onClick={() => setOpening(true)}
          >
            {t('years.open')} …
          </Button>
        ) : null}
      </Box>
      {chosen ? (
        <YearPart key={chosen.year} year={chosen} />
      ) : (
        <EmptyState icon={CalendarPlus} title={t('years.none')}>
          {t('years.noneText')}
        </EmptyState>
      )}
      {isOpening ? (
        <OpenYearDialog taken={data.data.map(({ year }) => year)} onClose={() => setOpening(false)} />
      ) : null}
    </Box>
  );
}
