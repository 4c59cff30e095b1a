import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useT } from '../i18n/useT.js';
import type { BarRow } from './BarList.js';
import { hidden } from './hidden.js';

interface BarTableProps {
  caption: string;
  rows: readonly BarRow[];
  format: (value: number) => string;
  rowHeading: string;
  valueHeading: string;
}

/** The same numbers as a table, for whoever would rather read than look. */
export function BarTable({ caption, rows, format, rowHeading, valueHeading }: BarTableProps) {
  const t = useT();
  const parts = [...new Set(rows.flatMap((row) => row.parts.map((part) => part.label)))];
  const isStacked = parts.length > 1 && rows.some((row) => row.parts.length > 1);
  return (
    <Table size="small">
      <caption style={hidden}>{caption}</caption>
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {rowHeading}
          </TableCell>
          {isStacked
            ? parts.map((part) => (
                <TableCell key={part} component="th" scope="col" align="right">
                  {part}
                </TableCell>
              ))
            : null}
          <TableCell component="th" scope="col" align="right">
            {isStacked ? t('common.all') : valueHeading}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.key}>
            <TableCell component="th" scope="row">
              {row.label}
            </TableCell>
            {isStacked
              ? parts.map((part) => (
                  <TableCell key={part} align="right">
                    {format(row.parts.find(({ label }) => label === part)?.value ?? 0)}
                  </TableCell>
                ))
              : null}
            <TableCell align="right" sx={{ fontWeight: 600 }}>
              {format(row.parts.reduce((sum, part) => sum + part.value, 0))}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
