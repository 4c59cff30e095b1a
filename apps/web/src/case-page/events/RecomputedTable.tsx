import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { ArrowRight, Equal } from 'lucide-react';
import type { RecomputedDeadline } from '../../api/types.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Tag } from '../../ui/Tag.js';

interface RecomputedTableProps {
  heading: string;
  deadlines: readonly RecomputedDeadline[];
}

/** Every deadline made from an event, with its day before and after the correction, and whether it follows. */
export function RecomputedTable({ heading, deadlines }: RecomputedTableProps) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Box>
      <Typography variant="h4" component="h3" sx={{ mb: '6px' }}>
        {heading}
      </Typography>
      {deadlines.length === 0 ? (
        <Typography variant="dense" component="p">
          {t('eventForm.noChanges')}
        </Typography>
      ) : (
        <>
          <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={heading}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{t('eventForm.deadline')}</TableCell>
                  <TableCell>{t('eventForm.before')}</TableCell>
                  <TableCell>{t('eventForm.after')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {deadlines.map(({ deadline, before, after, applied }) => (
                  <TableRow key={deadline.id}>
                    <TableCell>{deadline.title}</TableCell>
                    <TableCell>{day(before, locale)}</TableCell>
                    <TableCell>
                      <Box sx={{ display: 'grid', gap: '3px', justifyItems: 'start' }}>
                        <b>{after ? day(after, locale) : t('eventForm.noDay')}</b>
                        <Verdict isSame={before === after} applied={applied} />
                      </Box>
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Box>
          {deadlines.some(({ applied, before, after }) => !applied && before !== after) ? (
            <Typography variant="meta" component="p" color="text.secondary" sx={{ mt: '6px' }}>
              {t('eventForm.staysHint')}
            </Typography>
          ) : null}
        </>
      )}
    </Box>
  );
}

function Verdict({ isSame, applied }: { isSame: boolean; applied: boolean }) {
  const t = useT();
  const follows = applied && !isSame;
  return (
    <Tag tone={follows ? 'accent' : 'quiet'} icon={follows ? ArrowRight : Equal}>
      {t(isSame ? 'eventForm.same' : applied ? 'eventForm.follows' : 'eventForm.stays')}
    </Tag>
  );
}
