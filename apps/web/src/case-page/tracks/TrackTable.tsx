import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { dayPlain } from '../../format/dates.js';
import { type T, useT } from '../../i18n/useT.js';
import type { Lane, TrackItem } from './model/model.js';

/** The same facts as the graph, in rows. */
export function TrackTable({ lanes }: { lanes: readonly Lane[] }) {
  const t = useT();
  return (
    // On the phone it scrolls to the side, by keyboard as well.
    <Box role="region" aria-label={t('tracks.title')} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={t('tracks.title')}>
        <TableHead>
          <TableRow>
            {(['phase', 'what', 'from', 'until'] as const).map((column) => (
              <TableCell key={column} scope="col">
                {t(`tracks.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lanes.flatMap((lane) =>
            lane.items.map((item, at) => (
              <TableRow key={`${lane.id}-${item.id}`}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                  {at === 0 ? t(`tracks.lane.${lane.id}`) : ''}
                </TableCell>
                <TableCell>{item.label}</TableCell>
                <TableCell>{item.from ? dayPlain(item.from) : t('tracks.sinceEver')}</TableCell>
                <TableCell>{endOf(item, t)}</TableCell>
              </TableRow>
            )),
          )}
        </TableBody>
      </Table>
    </Box>
  );
}

function endOf(item: TrackItem, t: T): string {
  if (item.until) return dayPlain(item.until);
  if (item.form === 'planned') return t('tracks.planned');
  return item.form === 'moment' && item.from ? dayPlain(item.from) : t('tracks.ongoing');
}
