import '../words.js';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { ChartColumn, FlaskConical, Snowflake } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import { useMe } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Tag } from '../../ui/Tag.js';
import { ChartCard } from '../chart/ChartCard.js';
import type { Dimensions } from '../data/dimension.js';
import { useWords } from '../data/label.js';
import { useDimensions, useTable } from '../data/useFigures.js';
import { useYears } from '../data/useYears.js';
import { MethodCard } from '../note/MethodCard.js';
import { Errata } from '../note/Errata.js';
import { FigureNotes } from '../note/FigureNotes.js';
import { DownloadMenu } from './DownloadMenu.js';
import { FigureGrid, type Reading } from './FigureGrid.js';
import { NotOfferedNote } from './NotOfferedNote.js';
import { isNotOffered } from './notOffered.js';
import { type Question, queryOf, questionOf, searchOf } from './question.js';
import { QuestionBar } from './QuestionBar.js';
import { RelatedTables } from './RelatedTables.js';
import { SavedTablesMenu } from './SavedTablesMenu.js';
import { SeriesCard } from './SeriesCard.js';
import { TableFooting } from './TableFooting.js';
import { tableTitle } from './tableTitle.js';
import { useLayOut } from './useLayOut.js';

/** The coordinator's tables: pick rows, columns or a filter among what a frozen year offers; table and chart beside. */
export function TablesPage() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const question = questionOf(search);
  const { data, error, isPending, refetch } = useDimensions(question.year);
  if (isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.dimensions.length === 0) {
    return (
      <EmptyState icon={ChartColumn} title={t('statistics.tables.none')} isPage>
        {t('statistics.tables.noneText')}
      </EmptyState>
    );
  }
  return (
    <Tables offered={data} question={question} onChange={(next) => setSearch(searchOf(next), { replace: true })} />
  );
}

interface Props {
  offered: Dimensions;
  question: Question;
  onChange: (next: Question) => void;
}

function Tables({ offered, question, onChange }: Props) {
  const t = useT();
  const words = useWords();
  const { demo } = useMe();
  const [reading, setReading] = useState<Reading>('count');
  const drawing = useRef<SVGSVGElement>(null);
  const query = queryOf(question, offered);
  const years = useYears();
  const answer = useTable(query);
  const table = answer.error ? undefined : answer.data;
  const laidOut = useLayOut(table, offered);
  const title = tableTitle(query ?? { rows: [], columns: [], filter: {} }, offered, words, t);
  const shown = laidOut?.columns || reading === 'total' ? reading : 'count';
  return (
    <FigureNotes method={table?.method ?? offered.method} year={offered.year}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px', mb: '10px' }}>
        <Typography variant="h1">{title}</Typography>
        <Tag tone="accent" icon={Snowflake}>
          {t('statistics.frozenYear', { year: offered.year })}
        </Tag>
        {demo ? (
          <Tag tone="warn" icon={FlaskConical}>
            {t('statistics.invented')}
          </Tag>
        ) : null}
        <Box sx={{ ml: 'auto', display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
          {query ? <SavedTablesMenu query={query} title={title} /> : null}
          {table && query ? <DownloadMenu query={query} title={title} table={table} drawing={drawing} /> : null}
        </Box>
      </Box>
      <QuestionBar
        offered={offered}
        question={{
          ...question,
          rows: query?.rows[0] ?? question.rows,
          columns: query ? (query.columns[0] ?? null) : question.columns,
        }}
        onChange={onChange}
        reading={shown}
        onReading={setReading}
        total={table?.total ?? null}
      />
      <Errata errata={years.data?.data.find(({ year }) => year === offered.year)?.errata ?? []} />
      {answer.error ? (
        isNotOffered(answer.error) ? (
          <NotOfferedNote error={answer.error} offered={offered} />
        ) : (
          <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />
        )
      ) : null}
      {query && answer.isFetching ? <LinearProgress aria-label={t('common.loading')} /> : null}
      {query ? null : <EmptyState icon={ChartColumn} title={t('statistics.tables.chooseAnswer')} />}
      {table && laidOut ? (
        <Box sx={layout}>
          <Box sx={stack}>
            <Card sx={{ overflow: 'hidden', position: 'relative' }}>
              <FigureGrid {...laidOut} table={table} reading={shown} />
              <TableFooting table={table} laidOut={laidOut} />
            </Card>
            <RelatedTables offered={offered} table={table} />
          </Box>
          <Box sx={stack}>
            <ChartCard {...laidOut} table={table} title={title} drawing={drawing} />
            <MethodCard method={table.method} year={offered.year} />
          </Box>
          {laidOut.columns || question.of === 'contacts' || question.filter ? null : (
            <Box sx={{ gridColumn: '1/-1', minWidth: 0 }}>
              <SeriesCard dimension={laidOut.rows} method={table.method} />
            </Box>
          )}
        </Box>
      ) : null}
    </FigureNotes>
  );
}

const layout = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1.9fr) minmax(300px,1fr)' },
  gap: '16px',
  alignItems: 'start',
  mt: '10px',
};
const stack = { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0,1fr)', minWidth: 0 };
