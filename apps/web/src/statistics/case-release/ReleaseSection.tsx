import '../words.js';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { ChartColumn } from 'lucide-react';
import { api } from '../../api/api.js';
import { caseKey } from '../../case-page/data/caseKeys.js';
import { useSessionEnd } from '../../case-page/data/useSessionEnd.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import type { CaseRelease } from '../data/release.js';
import { useWords } from '../data/label.js';
import { ConsentNote } from './ConsentNote.js';
import { ReleaseYearCard } from './ReleaseYearCard.js';

/** What of this case goes into the national statistics: exactly what leaves, year by year, and the way back. */
export function ReleaseSection({ record }: CaseSectionProps) {
  const t = useT();
  const words = useWords();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: caseKey(record.id, 'release'),
    queryFn: ({ signal }) => api<CaseRelease>(`/cases/${record.id}/release`, { signal }),
  });
  useSessionEnd(error);
  if (isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Card title={t('release.title')} hint={t('release.hint')} padded>
        <Box sx={{ display: 'grid', gap: '10px' }}>
          <ConsentNote caseId={record.id} consent={data.consent} />
          <Box component="p" sx={{ fontSize: 13, color: 'text.secondary', maxWidth: '80ch' }}>
            {words(data.consentText)}
          </Box>
        </Box>
      </Card>
      {data.data.length === 0 ? (
        <Card>
          <EmptyState icon={ChartColumn} title={t('release.none')}>
            {t('release.noneText')}
          </EmptyState>
        </Card>
      ) : null}
      {data.data.map((year, at) => (
        <ReleaseYearCard key={year.year} caseId={record.id} year={year} isOpened={at === 0} />
      ))}
    </>
  );
}
