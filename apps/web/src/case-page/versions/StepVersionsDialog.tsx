import Box from '@mui/material/Box';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { StepVersion } from '../../api/types.js';
import { useRecords } from '../../case-record/useRecords.js';
import { dayNear, dayOf, timeOf } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { TitledDialog } from '../../ui/TitledDialog.js';
import { differs, versionRows } from './versionRows.js';

interface StepVersionsDialogProps {
  caseId: string;
  stepId: string;
  onClose: () => void;
}

/** What a corrected step says now and said before, side by side. */
export function StepVersionsDialog({ caseId, stepId, onClose }: StepVersionsDialogProps) {
  const t = useT();
  const heading = useId();
  const { rows, error, isPending, retry } = useRecords<StepVersion>(
    caseId,
    `support-steps/${stepId}/versions`,
    'formerStep',
  );
  return (
    <TitledDialog heading={heading} width="md" onClose={onClose} title={t('stepVersions.title')}>
      <DialogContent>
        <Typography variant="dense" component="p" color="text.secondary" sx={{ mb: '12px' }}>
          {t('stepVersions.hint')}
        </Typography>
        {error ? <ErrorState error={error} onRetry={retry} /> : null}
        {isPending ? <Skeleton variant="rounded" height={160} /> : null}
        {rows.length > 0 ? <Versions versions={rows} labelledBy={heading} /> : null}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" autoFocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </TitledDialog>
  );
}

function Versions({ versions, labelledBy }: { versions: readonly StepVersion[]; labelledBy: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Box role="region" aria-labelledby={labelledBy} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('stepVersions.field')}</th>
            {versions.map(({ version, writtenBy, writtenAt }, at) => (
              <th key={version} scope="col">
                {at === 0 ? t('stepVersions.counts') : t('stepVersions.former', { version })}
                <small>
                  {t('stepVersions.by', {
                    who: writtenBy?.name ?? '',
                    day: dayNear(dayOf(writtenAt)),
                    time: timeOf(writtenAt),
                  })}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versionRows(versions, t, locale).map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.values.map((words, at) => (
                <td key={versions[at]?.version ?? at}>
                  {differs(row, at) ? <mark>{words || t('stepVersions.nothing')}</mark> : words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
}

const Table = styled('table')(({ theme }) => ({
  borderCollapse: 'collapse',
  width: '100%',
  minWidth: 480,
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '7px 12px 7px 0',
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '& th': { fontWeight: 600 },
  '& tbody th': { color: theme.vars.palette.text.secondary, fontWeight: 500, whiteSpace: 'nowrap' },
  '& small': { display: 'block', fontWeight: 400, fontSize: 12, color: theme.vars.palette.text.secondary },
  '& mark': {
    backgroundColor: theme.vars.palette.warning.light,
    color: theme.vars.palette.text.primary,
    padding: '0 2px',
  },
}));
