import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { LinkBase } from 'react-admin';
import type { CaseRef, SupportStepView } from '../api/types.js';
import { day, dayNear } from '../format/dates.js';
import { duration } from '../format/numbers.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { AreaIcon } from '../ui/AreaIcon.js';
import { codeLabel } from '../ui/codeOptions.js';
import { useIsPhone } from '../ui/useIsPhone.js';

export type StepRow = SupportStepView & { case: CaseRef };

const columns = ['date', 'case', 'area', 'kind', 'minutes', 'channel', 'by'] as const;

/** Rows on a screen, cards on a phone. */
export function StepRows({ steps }: { steps: readonly StepRow[] }) {
  return useIsPhone() ? <StepCards steps={steps} /> : <StepTable steps={steps} />;
}

function StepTable({ steps }: { steps: readonly StepRow[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Table
      size="small"
      sx={{ '& td:first-of-type, & th:first-of-type': { pl: '14px' }, '& .MuiTableCell-alignRight': { pr: '24px' } }}
    >
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column} component="th" scope="col" align={column === 'minutes' ? 'right' : 'left'}>
              {t(`deadlinesList.steps.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {steps.map((step) => (
          <TableRow key={step.id}>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{day(step.occurredOn, locale)}</TableCell>
            <TableCell>
              <CodeLink {...step} />
            </TableCell>
            <TableCell>
              <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
                <AreaIcon area={step.area} />
                {codeLabel('supportArea', step.area, locale)}
              </Box>
            </TableCell>
            <TableCell>{codeLabel('supportKind', step.kind, locale)}</TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {duration(step.minutes)}
            </TableCell>
            <TableCell>{codeLabel('channel', step.channel, locale)}</TableCell>
            <TableCell>{step.loggedBy?.name}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function StepCards({ steps }: { steps: readonly StepRow[] }) {
  const locale = useCurrentLocale();
  return (
    <Box component="ul">
      {steps.map((step) => (
        <Box component="li" key={step.id} sx={cardStyle}>
          <AreaIcon area={step.area} size={28} />
          <Box sx={{ minWidth: 0 }}>
            <CodeLink {...step} /> {codeLabel('supportKind', step.kind, locale)}
            <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
              {[codeLabel('channel', step.channel, locale), duration(step.minutes), step.loggedBy?.name]
                .filter(Boolean)
                .join(' · ')}
            </Box>
          </Box>
          <Box sx={{ fontSize: 13, fontWeight: 600, whiteSpace: 'nowrap' }}>{dayNear(step.occurredOn, locale)}</Box>
        </Box>
      ))}
    </Box>
  );
}

const CodeLink = ({ case: file }: Pick<StepRow, 'case'>) => (
  <Box component={LinkBase} to={`/cases/${file.id}`} sx={{ fontWeight: 600, letterSpacing: '.01em' }}>
    {file.code}
  </Box>
);

const cardStyle = {
  display: 'grid',
  gridTemplateColumns: '28px minmax(0,1fr) auto',
  gap: '10px',
  p: '10px 12px',
  borderTop: '1px solid',
  borderColor: 'divider',
  '&:first-of-type': { borderTop: 0 },
};
