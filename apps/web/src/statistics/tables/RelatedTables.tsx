import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import type { Dimensions } from '../data/dimension.js';
import { useWords } from '../data/label.js';
import type { StatisticsTable, TableQuery } from '../data/table.js';
import { dimensionById, placeOf } from './question.js';
import { linkChip } from './linkChip.js';
import { tableTitle } from './tableTitle.js';

const most = 5;

/** Other tables with the same rows that are offered. */
export function RelatedTables({ offered, table }: { offered: Dimensions; table: StatisticsTable }) {
  const t = useT();
  const words = useWords();
  const rows = dimensionById(offered, table.rows[0]);
  if (!rows || rows.partners.length === 0) return null;
  const partners = offered.dimensions.filter(
    ({ name, core }) => core && rows.partners.includes(name) && name !== table.columns[0],
  );
  const queries: TableQuery[] = partners
    .slice(0, most)
    .map(({ name }) => ({ year: offered.year, rows: [rows.name], columns: [name], filter: {} }));
  return (
    <Card title={t('statistics.tables.related')} hint={t('statistics.tables.atMostTwo')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', p: '2px 14px 14px' }}>
        {queries.map((query) => (
          <Box component={Link} key={query.columns[0]} to={placeOf(query)} sx={linkChip}>
            {tableTitle(query, offered, words, t)}
          </Box>
        ))}
      </Box>
    </Card>
  );
}
