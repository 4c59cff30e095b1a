import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { dayPlain } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { freeIn, type Run } from './occupancyRuns.js';

const columns = ['from', 'until', 'taken', 'beds', 'free'] as const;

/** The same as the bar, in rows. */
export function OccupancyTable({ name, runs }: { name: string; runs: readonly Run[] }) {
  const t = useT();
  const label = t('places.tableOf', { name });
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto', px: '14px', pb: '10px' }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} scope="col">
                {t(`places.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {runs.map((run) => (
            <TableRow key={run.from}>
              <TableCell>{dayPlain(run.from)}</TableCell>
              <TableCell>{dayPlain(run.until)}</TableCell>
              <TableCell>{run.taken}</TableCell>
              <TableCell>{run.beds}</TableCell>
              <TableCell sx={{ fontWeight: 600 }}>{freeIn(run)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
