import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState, type SyntheticEvent, type ReactNode } from 'react';
import type { DeadlineView } from '../api/types.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import { LeavingActions } from '../ui/LeavingActions.js';
import { titleOf } from './deadlineWords.js';

interface Props {
  heading: string;
  deadline: DeadlineView;
  conflict: DeadlineView | null;
  isSaving: boolean;
  /** Something was typed that closing would throw away: asked before. */
  isDirty?: boolean;
  onClose: () => void;
  onSave: () => void;
  saveLabel?: string;
  /** What saving means, in a sentence. */
  hint?: string;
  children: ReactNode;
}

/** The frame of all changes of a deadline: which one, what stays, and what somebody else did meanwhile. */
export function DeadlineDialog({
  heading,
  deadline,
  conflict,
  isSaving,
  isDirty = false,
  onClose,
  onSave,
  saveLabel,
  hint,
  children,
}: Props) {
  const t = useT();
  const locale = useCurrentLocale();
  const title = useId();
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => {
    if (isDirty) setLeaving(true);
    else onClose();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog open onClose={leave} aria-labelledby={title} fullWidth maxWidth="xs">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={title}>{heading}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: '12px' }}>
            <b>{deadline.case.code}</b> {titleOf(deadline, locale)}
          </Typography>
          {conflict && (
            <Alert severity="warning" sx={{ mb: '12px' }}>
              {t('deadlinesList.act.conflict', {
                dueOn: day(conflict.dueOn),
                state: codeLabel('deadlineState', conflict.state, locale),
              })}
            </Alert>
          )}
          <Box sx={{ display: 'grid', gap: '12px' }}>{children}</Box>
          {hint && (
            <Typography variant="meta" component="p" color="text.secondary" sx={{ mt: '12px' }}>
              {hint}
            </Typography>
          )}
        </DialogContent>
        {isLeaving ? (
          <LeavingActions onDiscard={onClose} onStay={() => setLeaving(false)} />
        ) : (
          <DialogActions key="saving">
            <Button onClick={leave}>{t('common.cancel')}</Button>
            <Button type="submit" variant="contained" color="primary" disabled={isSaving}>
              {saveLabel ?? t('deadlinesList.act.save')}
            </Button>
          </DialogActions>
        )}
      </form>
    </Dialog>
  );
}
