import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import type { Dimension } from '../data/dimension.js';
import { useWords } from '../data/label.js';
import type { Method } from '../data/method.js';
import type { SeriesRow } from '../data/table.js';
import { useSeries } from '../data/useFigures.js';
import { FigureButton } from '../note/FigureButton.js';
import { gridStyle } from './gridStyle.js';

/** The same figures of every frozen year side by side; what may be chance is grey. */
export function SeriesCard({ dimension, method }: { dimension: Dimension; method: Method }) {
  const t = useT();
  const words = useWords();
  const { data } = useSeries(dimension.name);
  if (!data || data.years.length < 2) return null;
  const years = data.years.toSorted((a, b) => a - b);
  return (
    <Card title={t('statistics.series.title')} hint={words(dimension)} sx={{ overflow: 'hidden' }}>
      <Box sx={{ overflowX: 'auto', position: 'relative' }}>
        <Box component="table" sx={gridStyle}>
          <caption>{t('statistics.series.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{words(dimension)}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{words(row)}</th>
                {years.map((year) => (
                  <YearCell key={year} row={row} year={year} method={method} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('statistics.series.cases')}</th>
              {years.map((year) => (
                <td key={year}>{data.totals.find((total) => total.year === year)?.n}</td>
              ))}
            </tr>
          </tfoot>
        </Box>
      </Box>
      <Box component="p" sx={{ p: '8px 14px 12px', fontSize: 12, color: 'text.secondary' }}>
        {t('statistics.series.legend', { words: words(method.mayBeChance), least: method.smallestDifference })}
      </Box>
    </Card>
  );
}

function YearCell({ row, year, method }: { row: SeriesRow; year: number; method: Method }) {
  const t = useT();
  const words = useWords();
  const change = row.changes.find(({ to }) => to === year);
  const isGrey = change?.mayBeChance ?? false;
  const about = isGrey
    ? t('statistics.series.against', { from: change?.from ?? '', words: words(method.mayBeChance) })
    : '';
  const figure = (
    <FigureButton
      shown={row.values.find((value) => value.year === year)}
      name={[words(row), year, about].filter(Boolean).join(', ')}
      protectedWords={words(method.suppressed)}
    />
  );
  return (
    <Box component="td" sx={isGrey ? { color: 'text.secondary', fontStyle: 'italic' } : { fontWeight: 600 }}>
      {isGrey && row.values.find((value) => value.year === year)?.value !== null ? (
        <Tooltip title={about} describeChild>
          <span>{figure}</span>
        </Tooltip>
      ) : (
        figure
      )}
    </Box>
  );
}
