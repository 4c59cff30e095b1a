import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { day, dayNear, dayOf, timeOf } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import { Tag } from '../ui/Tag.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import type { AuditEvent } from './auditEvents.js';
import { detailOf, whatHappened } from './auditWords.js';
import { CaseMark } from './CaseMark.js';
import { PersonButton } from './PersonButton.js';

export interface AuditRowsProps {
  events: readonly AuditEvent[];
  onActor: (id: string) => void;
  onCase: (id: string) => void;
}

const columns = ['at', 'by', 'what', 'case', 'detail'] as const;

/** One row an event on a screen, one card an event on a phone. */
export function AuditRows(props: AuditRowsProps) {
  return useIsPhone() ? <Cards {...props} /> : <Rows {...props} />;
}

const What = ({ event }: { event: AuditEvent }) => {
  const t = useT();
  return (
    <>
      {whatHappened(event, t)} {event.outcome === 'refused' && <Tag tone="warn">{t('audit.refused')}</Tag>}
    </>
  );
};

const timeTo = (event: AuditEvent) => `${timeOf(event.at)}:${event.at.slice(17, 19)}`;

function Rows({ events, onActor, onCase }: AuditRowsProps) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Table
      size="small"
      sx={{
        '& td:first-of-type, & th:first-of-type': { pl: '14px' },
        '& tbody tr:last-of-type td': { borderBottom: 0 },
      }}
    >
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column} component="th" scope="col">
              {t(`audit.column.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {events.map((event) => (
          <TableRow key={event.id}>
            <TableCell sx={{ whiteSpace: 'nowrap', width: 190 }}>
              {day(dayOf(event.at))} <b>{timeTo(event)}</b>
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <PersonButton by={event.by} onActor={onActor} />
              {event.by?.role && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {' '}
                  {codeLabel('role', event.by.role, locale)}
                </Box>
              )}
            </TableCell>
            <TableCell>
              <What event={event} />
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <CaseMark caseId={event.caseId} onCase={onCase} />
            </TableCell>
            <TableCell sx={{ color: 'text.secondary' }}>{detailOf(event, t)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ events, onActor, onCase }: AuditRowsProps) {
  const t = useT();
  const detail = (event: AuditEvent) => [detailOf(event, t)].filter(Boolean).map((words) => ` · ${words}`);
  return (
    <Box component="ul">
      {events.map((event) => (
        <Box
          component="li"
          key={event.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0,1fr) auto',
            gap: '2px 10px',
            p: '9px 12px',
            borderTop: '1px solid',
            borderColor: 'divider',
            '&:first-of-type': { borderTop: 0 },
          }}
        >
          <b>
            <What event={event} />
          </b>
          <Box sx={{ fontSize: 13, whiteSpace: 'nowrap' }}>
            {dayNear(dayOf(event.at))} {timeOf(event.at)}
          </Box>
          <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
            <PersonButton by={event.by} onActor={onActor} />
            {detail(event)}
          </Box>
          <CaseMark caseId={event.caseId} onCase={onCase} />
        </Box>
      ))}
    </Box>
  );
}
