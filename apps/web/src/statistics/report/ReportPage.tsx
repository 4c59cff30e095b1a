import '../words.js';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useParams } from 'react-router-dom';
import { api } from '../../api/api.js';
import { useT } from '../../i18n/useT.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import type { Report } from '../data/report.js';
import { useYears } from '../data/useYears.js';
import { FigureNotes } from '../note/FigureNotes.js';
import { MethodText } from '../note/MethodText.js';
import { Chapter } from './Chapter.js';
import { ComparisonCard } from './ComparisonCard.js';
import { HistoryCard } from './HistoryCard.js';
import { Errata } from '../note/Errata.js';
import { ReportHead } from './ReportHead.js';
import { Section } from './Section.js';
import { StandardFormats } from './StandardFormats.js';

/** The report of a frozen year; without a year in the address that of the newest. */
export function ReportPage() {
  const t = useT();
  const asked = Number(useParams()['year']);
  const years = useYears();
  const frozen = (years.data?.data ?? []).filter(({ state }) => state === 'frozen').map(({ year }) => year);
  const newest = Math.max(0, ...frozen);
  const year = asked > 0 ? asked : newest;
  const { data, error, refetch } = useQuery({
    queryKey: ['statistics', 'report', year],
    queryFn: ({ signal }) => api<Report>(`/statistics/reports/${year}`, { signal }),
    enabled: year > 0,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (years.data && year === 0) {
    return (
      <EmptyState icon={FileText} title={t('office.report.title')} isPage>
        {t('statistics.tables.noneText')}
      </EmptyState>
    );
  }
  if (!data) return <LinearProgress aria-label={t('common.loading')} />;
  return (
    <FigureNotes method={data.method} year={data.year}>
      <Box sx={{ display: 'grid', gap: '22px', gridTemplateColumns: 'minmax(0,1fr)', maxWidth: 1180 }}>
        <ReportHead report={data} years={frozen} />
        <Errata errata={data.errata} />
        {data.chapters.map((chapter) => (
          <Chapter key={chapter.name} chapter={chapter} report={data} />
        ))}
        {data.comparison.length > 0 ? <ComparisonCard report={data} /> : null}
        {data.history.length > 0 ? <HistoryCard history={data.history} /> : null}
        <StandardFormats year={data.year} />
        <Section id="method" title={t('statistics.method.title')}>
          <MethodText method={data.method} />
          <Box component="p" sx={{ fontSize: 12, color: 'text.secondary', overflowWrap: 'anywhere', mt: '10px' }}>
            {t('report.digest', { digest: data.digest })}
          </Box>
        </Section>
      </Box>
    </FigureNotes>
  );
}
