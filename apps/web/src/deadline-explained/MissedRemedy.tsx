import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { DeadlineView } from '../api/types.js';
import { titleOf } from '../deadlines-list/deadlineWords.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { IfMissed } from './ExplainedSections.js';
import { LinkedDeadline } from './LinkedDeadline.js';

/** After a deadline was marked as missed: its consequence, what helps, and the deadline that was opened for it. */
export function MissedRemedy({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const heading = useId();
  const isKnown = deadline.followUpId !== null || deadline.remedy !== null;
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="xs">
      <DialogTitle id={heading}>{t('deadlineExplained.missedTitle')}</DialogTitle>
      <DialogContent>
        <Typography>
          <b>{deadline.case.code}</b> {titleOf(deadline, locale)}
        </Typography>
        <Typography variant="dense" component="p" color="text.secondary">
          {t('deadlineExplained.missedHint')}
        </Typography>
        {isKnown ? null : (
          <Typography variant="dense" component="p" sx={{ mt: '12px' }}>
            {t('deadlineExplained.noRemedy')}
          </Typography>
        )}
        <IfMissed deadline={deadline} />
        {deadline.followUpId ? (
          <LinkedDeadline caseId={deadline.case.id} id={deadline.followUpId} as="followUp" />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose} autoFocus>
          {t('deadlineExplained.understood')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
