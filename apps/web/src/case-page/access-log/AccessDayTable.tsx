import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { labelOf } from '@geleit/domain';
import { Ban } from 'lucide-react';
import { detailOf, whatHappened } from '../../audit/auditWords.js';
import { dayLong, timeOf } from '../../format/dates.js';
import { type T, useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMe } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { hidden } from '../../ui/hidden.js';
import { Tag } from '../../ui/Tag.js';
import type { AccessDay, AccessLine } from './accessDays.js';

const columns = ['time', 'who', 'what', 'detail'] as const;

/** One day of the log. */
export function AccessDayTable({ day: { day, lines } }: { day: AccessDay }) {
  const t = useT();
  return (
    <Card title={dayLong(day)} sx={{ overflow: 'hidden' }}>
      <Table size="small" sx={{ '& td, & th': { px: '14px' }, '& tr:last-of-type td': { borderBottom: 0 } }}>
        <caption style={hidden}>{t('accessLog.caption', { day: dayLong(day) })}</caption>
        <TableHead sx={hidden}>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} scope="col">
                {t(`accessLog.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <Row key={line.newest.id} line={line} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

/** 'Verlauf', 'Fristen': in the plural where one reads several at once. */
const subjectWords = (subject: string, t: T) =>
  t(`audit.subject.${subject}.${subject === 'caseFile' ? 'one' : 'many'}` as never);

function Row({ line: { newest, subjects, since, count } }: { line: AccessLine }) {
  const t = useT();
  const me = useMe();
  const locale = useCurrentLocale();
  const [from, to] = [timeOf(since), timeOf(newest.at)];
  const { by } = newest;
  return (
    <TableRow sx={{ verticalAlign: 'top', '& td': { py: '6px' } }}>
      <TableCell sx={{ width: 110, whiteSpace: 'nowrap', color: 'text.secondary' }}>
        {from === to ? to : `${from}–${to}`}
      </TableCell>
      <TableCell sx={{ width: { md: 220 } }}>
        {by
          ? by.id === me.id
            ? t('accessLog.you')
            : by.name || (by.role ? labelOf('role', by.role, locale) : t('accessLog.nobody'))
          : t('accessLog.nobody')}
      </TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', alignItems: 'center' }}>
          {subjects.length > 1
            ? t('accessLog.read', { subjects: subjects.map((subject) => subjectWords(subject, t)).join(', ') })
            : whatHappened(newest, t)}
          {count > 1 && subjects.length === 1 ? (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('accessLog.times', { count })}
            </Box>
          ) : null}
          {newest.outcome === 'refused' ? (
            <Tag tone="warn" icon={Ban}>
              {t('accessLog.refused')}
            </Tag>
          ) : null}
        </Box>
        {newest.reason ? (
          <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {t('accessLog.reason', { reason: newest.reason })}
          </Box>
        ) : null}
      </TableCell>
      <TableCell sx={{ color: 'text.secondary', display: { xs: 'none', md: 'table-cell' } }}>
        {newest.shown > 0 ? '' : detailOf(newest, t, 8)}
      </TableCell>
    </TableRow>
  );
}
