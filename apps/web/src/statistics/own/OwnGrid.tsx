import Box from '@mui/material/Box';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import type { Dimension } from '../data/dimension.js';
import { useWords } from '../data/label.js';
import type { OwnFigures } from '../data/own.js';
import { gridStyle } from '../tables/gridStyle.js';

type OwnDimension = Omit<Dimension, 'partners'>;

interface Props {
  figures: OwnFigures;
  rows: OwnDimension;
  columns: OwnDimension | undefined;
}

/** Exact counts; 0 is 0 here. */
export function OwnGrid({ figures, rows, columns }: Props) {
  const t = useT();
  const words = useWords();
  const countOf = (row: string, column?: string) =>
    figures.cells.find(({ key }) => key[rows.name] === row && (!columns || key[columns.name] === column))?.count ?? 0;
  const name = columns ? `${words(rows)}, ${words(columns)}` : words(rows);
  return (
    <Box sx={{ overflowX: 'auto', position: 'relative' }} tabIndex={0} role="region" aria-label={name}>
      <Box component="table" sx={gridStyle}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words(rows)}</th>
            {columns ? (
              columns.categories.map((column) => (
                <th scope="col" key={column.code}>
                  {words(column)}
                </th>
              ))
            ) : (
              <th scope="col">{t('statistics.tables.cases')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.categories.map((row) => (
            <tr key={row.code}>
              <th scope="row">{words(row)}</th>
              {columns ? (
                columns.categories.map((column) => <td key={column.code}>{whole(countOf(row.code, column.code))}</td>)
              ) : (
                <td>{whole(countOf(row.code))}</td>
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
