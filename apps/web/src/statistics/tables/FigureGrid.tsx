import Box from '@mui/material/Box';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import type { Dimension } from '../data/dimension.js';
import { useWords } from '../data/label.js';
import type { StatisticsTable, TableCell } from '../data/table.js';
import { FigureButton } from '../note/FigureButton.js';
import { gridStyle } from './gridStyle.js';
import type { Grid } from './grid.js';

/** How figures read: as cases, or as a published share of something. */
export type Reading = 'count' | 'row' | 'column' | 'total';

interface Props {
  grid: Grid;
  table: StatisticsTable;
  rows: Dimension;
  columns: Dimension | undefined;
  reading: Reading;
}

const shareOf = (cell: TableCell | undefined, reading: Reading) =>
  reading === 'row' ? cell?.rowShare : reading === 'column' ? cell?.columnShare : cell?.share;

/** The table itself. Arrow keys walk from figure to figure, Tab leaves; on a phone it scrolls beside its first column. */
export function FigureGrid({ grid, table, rows, columns, reading }: Props) {
  const t = useT();
  const words = useWords();
  const [at, setAt] = useState('0:0');
  const figure = (cell: TableCell | undefined, name: string, place: string, isWhole = false) => (
    <FigureButton
      shown={cell}
      name={name}
      protectedWords={words(table.method.suppressed)}
      asShare={reading !== 'count' && !isWhole}
      share={shareOf(cell, reading)}
      button={{ 'data-at': place, tabIndex: place === at ? 0 : -1, onFocus: () => setAt(place) }}
    />
  );
  const sum = t('statistics.tables.sum');
  const all = columns ? sum : t('statistics.tables.cases');
  const isSummed = columns !== undefined && grid.rows.some((row) => row.sum);
  return (
    <Box sx={{ overflowX: 'auto' }} onKeyDown={walk}>
      <Box component="table" sx={gridStyle}>
        <caption>{columns ? `${words(rows)}, ${words(columns)}` : words(rows)}</caption>
        <thead>
          <tr>
            <th scope="col">{words(rows)}</th>
            {columns ? (
              grid.columns.map((column) => (
                <th scope="col" key={column.code}>
                  {words(column)}
                </th>
              ))
            ) : (
              <th scope="col">{all}</th>
            )}
            {isSummed ? (
              <th scope="col" className="sum">
                {sum}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, line) => (
            <tr key={`${row.level}:${row.category.code}`} data-level={row.level}>
              <th scope="row">{words(row.category)}</th>
              {row.cells.map((cell, column) => {
                const under = grid.columns[column];
                const name = under ? `${words(row.category)}, ${words(under)}` : words(row.category);
                return <td key={under?.code ?? 'all'}>{figure(cell, name, `${line}:${column}`)}</td>;
              })}
              {isSummed ? (
                <td className="sum">
                  {figure(
                    row.sum,
                    `${words(row.category)}, ${sum}`,
                    `${line}:${row.cells.length}`,
                    isWholeOf(reading, 'row'),
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sum}</th>
            {columns
              ? grid.sums.map((cell, column) => {
                  const under = grid.columns[column];
                  const name = `${sum}, ${under ? words(under) : ''}`;
                  const place = `${grid.rows.length}:${column}`;
                  return <td key={under?.code}>{figure(cell, name, place, isWholeOf(reading, 'column'))}</td>;
                })
              : null}
            {columns && !isSummed ? null : (
              <td className={isSummed ? 'sum' : undefined}>
                {figure(totalOf(table), sum, `${grid.rows.length}:${grid.sums.length}`, true)}
              </td>
            )}
          </tr>
        </tfoot>
      </Box>
    </Box>
  );
}

/** A row's own sum has no share of itself: it reads as cases. */
const isWholeOf = (reading: Reading, of: 'row' | 'column') => reading !== 'total' && reading === of;

const totalOf = ({ total }: StatisticsTable): TableCell => ({
  key: {},
  value: total,
  suppressed: total === null,
  share: null,
});

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const place = (event.target as HTMLElement).dataset['at']?.split(':').map(Number);
  if (!step || !place) return;
  const next = `${(place[0] ?? 0) + step[0]}:${(place[1] ?? 0) + step[1]}`;
  const figure = event.currentTarget.querySelector<HTMLElement>(`[data-at="${next}"]`);
  if (!figure) return;
  event.preventDefault();
  figure.focus();
}
