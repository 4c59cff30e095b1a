import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.js';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useWords } from '../data/label.js';
import type { OwnDimensions, OwnFigures } from '../data/own.js';
import { PickSelect } from '../tables/PickSelect.js';
import { OwnGrid } from './OwnGrid.js';

/** Rows and columns of the own centre's cases, as chosen. */
export function OwnTable({ offered, onYear }: { offered: OwnDimensions; onYear: (year: number) => void }) {
  const t = useT();
  const words = useWords();
  const [rows, setRows] = useState(offered.dimensions.find(({ name }) => name === 'ageGroup')?.name ?? '');
  const [columns, setColumns] = useState('gender');
  const query = { year: offered.year, rows: [rows], columns: columns && columns !== rows ? [columns] : [] };
  const { data, error, isFetching, refetch } = useQuery<{ asked: typeof query; figures: OwnFigures }>({
    queryKey: ['statistics', 'own', query],
    queryFn: async ({ signal }) => ({
      asked: query,
      figures: await api<OwnFigures>('/statistics/own-figures', { method: 'POST', body: query, signal }),
    }),
    placeholderData: keepPreviousData,
  });
  const options = offered.dimensions.map((one) => ({
    value: one.name,
    label: words(one),
    isIndented: one.parent !== undefined,
  }));
  const known = (name: string | undefined) => offered.dimensions.find((one) => one.name === name);
  const shownRows = known(data?.asked.rows[0]);
  return (
    <>
      <Box sx={bar}>
        <PickSelect
          label={t('statistics.tables.year')}
          value={String(offered.year)}
          groups={[{ options: offered.years.map((year) => ({ value: String(year), label: String(year) })) }]}
          onChange={(year) => onYear(Number(year))}
        />
        <PickSelect label={t('statistics.tables.rows')} value={rows} groups={[{ options }]} onChange={setRows} />
        <PickSelect
          label={t('statistics.tables.columns')}
          value={columns === rows ? '' : columns}
          groups={[
            { options: [{ value: '', label: t('statistics.tables.noSecond') }] },
            { options: options.filter(({ value }) => value !== rows) },
          ]}
          onChange={setColumns}
        />
      </Box>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isFetching ? <LinearProgress aria-label={t('common.loading')} /> : null}
      {data && shownRows ? (
        <Card
          title={t('own.exact')}
          hint={t('own.cases', { smart_count: data.figures.total, n: whole(data.figures.total) })}
          sx={{ borderStyle: 'dashed', borderColor: 'warning.main', overflow: 'hidden' }}
        >
          <OwnGrid figures={data.figures} rows={shownRows} columns={known(data.asked.columns[0])} />
        </Card>
      ) : null}
    </>
  );
}

const bar = {
  display: { xs: 'grid', md: 'flex' },
  gridTemplateColumns: 'minmax(0,1fr) minmax(0,1fr)',
  gap: '10px 12px',
  '& .MuiTextField-root': { width: { md: 200 } },
};
