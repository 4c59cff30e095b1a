import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { BarChart } from '../chart/BarChart.js';
import { useWords } from '../data/label.js';
import { type useDimensions, useTable } from '../data/useFigures.js';
import { placeOf } from '../tables/question.js';

interface Props {
  offered: ReturnType<typeof useDimensions>;
  /** Without one nothing can be asked yet. */
  hasFrozenYear: boolean;
}

/** First contacts that did not become a case, of the newest frozen year that counted any. */
export function ContactsCard({ offered: asked, hasFrozenYear }: Props) {
  const t = useT();
  const words = useWords();
  const offered = asked.data;
  const topic = offered?.contacts[0];
  const query =
    offered && topic
      ? { year: offered.year, rows: [topic.name], columns: [], filter: {}, of: 'contacts' as const }
      : null;
  const { data, isPending, error, refetch } = useTable(query);
  const failure = hasFrozenYear && !data ? (offered ? error : asked.error) : null;
  // Nothing is said before it is known: a year that is still being read is not one without contacts.
  const isReading = hasFrozenYear && (!offered || (query !== null && isPending));
  return (
    <Card
      title={t('office.contacts.title')}
      hint={data ? t('office.contacts.hint', { year: data.year }) : ''}
      action={query ? <Link to={placeOf(query)}>{t('office.contacts.table')}</Link> : null}
    >
      {data && topic ? (
        <BarChart
          summary={t('statistics.chart.summary', { title: t('office.contacts.title') })}
          bars={topic.categories.map((category) => ({
            code: category.code,
            label: words(category),
            whole: data.cells.find(({ key }) => key[topic.name] === category.code)?.value ?? null,
            part: null,
          }))}
        />
      ) : failure ? (
        <ErrorState error={failure} onRetry={() => void (offered ? refetch() : asked.refetch())} />
      ) : isReading ? (
        <LinearProgress aria-label={t('common.loading')} />
      ) : (
        <Box component="p" sx={{ p: '0 14px 14px' }}>
          {t('office.contacts.none')}
        </Box>
      )}
    </Card>
  );
}
