import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

export interface FigureTableRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

/** The table of a chart: one heading a row, numbers to the right. */
export function FigureTable({ columns, rows }: { columns: readonly string[]; rows: readonly FigureTableRow[] }) {
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {columns.map((column, at) => (
            <TableCell key={column} align={at === 0 ? 'left' : 'right'}>
              {column}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, head, cells }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
              {head}
            </TableCell>
            {cells.map((cell, at) => (
              <TableCell key={columns[at + 1]} align="right" sx={{ fontWeight: 600 }}>
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
