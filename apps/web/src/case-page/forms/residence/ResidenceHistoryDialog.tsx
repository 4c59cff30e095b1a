import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import Typography from '@mui/material/Typography';
import type { CaseView, ResidenceStatusView } from '../../../api/types.js';
import { dayPlain } from '../../../format/dates.js';
import { useT } from '../../../i18n/useT.js';
import { useMayI } from '../../../session/me.js';
import { today } from '../../../session/clock.js';
import { TitledDialog } from '../../../ui/TitledDialog.js';
import { useCaseDialog } from '../../dialogs.js';
import { ResidenceHistoryRow } from './ResidenceHistoryRow.js';
import { residenceHistory } from './residenceHistory.js';

interface ResidenceHistoryDialogProps {
  record: CaseView;
  history: readonly ResidenceStatusView[];
  onClose: () => void;
}

/** All statuses, newest first, with the days none of them covers. */
export function ResidenceHistoryDialog({ record, history, onClose }: ResidenceHistoryDialogProps) {
  const t = useT();
  const mayI = useMayI();
  const open = useCaseDialog();
  const rows = residenceHistory(history, today());
  const mayCorrect = mayI('correct', 'residenceStatus') && record.state !== 'closed';
  return (
    <TitledDialog
      onClose={onClose}
      title={
        <>
          {t('residenceForm.history')}{' '}
          <Typography component="span" color="text.secondary">
            {record.code}
          </Typography>
        </>
      }
    >
      <DialogContent>
        {rows.length === 0 ? <Typography color="text.secondary">{t('residenceForm.none')}</Typography> : null}
        <Box component="ol" sx={{ display: 'grid', gap: '8px' }}>
          {rows.map((row) =>
            row.kind === 'gap' ? (
              <Box
                component="li"
                key={`gap-${row.from}`}
                sx={{
                  border: '1px dashed',
                  borderColor: 'outline',
                  borderRadius: '6px',
                  p: '7px 12px',
                  fontSize: 13,
                  color: 'text.secondary',
                }}
              >
                {t('residenceForm.gap', { smart_count: row.days })} ·{' '}
                {t('residenceForm.gapDays', { from: dayPlain(row.from), until: dayPlain(row.until) })}
              </Box>
            ) : (
              <ResidenceHistoryRow
                key={row.status.id}
                row={row}
                onCorrect={
                  mayCorrect
                    ? () => {
                        open({ name: 'residence', status: row.status });
                      }
                    : undefined
                }
              />
            ),
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        {mayCorrect ? (
          <Button
            onClick={() => {
              open({ name: 'residence' });
            }}
            sx={{ mr: 'auto' }}
          >
            {t('residenceForm.add')}
          </Button>
        ) : null}
        <Button onClick={onClose} autoFocus>
          {t('common.close')}
        </Button>
      </DialogActions>
    </TitledDialog>
  );
}
