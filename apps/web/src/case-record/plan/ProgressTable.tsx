import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { GoalView } from '../../api/types.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { mostProgress, progressWord } from './progressWords.js';

/** The same course in rows, the latest first. */
export function ProgressTable({ course }: { course: GoalView['history'] }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Table size="small" aria-label={t('plan.progressTitle')} sx={{ maxWidth: 520 }}>
      <TableHead>
        <TableRow>
          <TableCell scope="col">{t('plan.column.on')}</TableCell>
          <TableCell scope="col">{t('plan.column.value')}</TableCell>
          <TableCell scope="col">{t('plan.column.by')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {course.toReversed().map(({ on, value, by, at }) => (
          <TableRow key={at}>
            <TableCell component="th" scope="row">
              {day(on, locale)}
            </TableCell>
            <TableCell>
              {t('plan.progressOf', { word: progressWord(value, locale), value, most: mostProgress })}
            </TableCell>
            <TableCell>{by?.name ?? ''}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
