import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type SyntheticEvent, type ReactNode } from 'react';
import { useT } from '../i18n/useT.js';

interface Props {
  title: string;
  save: string;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  /** Something that cannot be taken back. */
  isDanger?: boolean;
  width?: 'xs' | 'sm';
  children: ReactNode;
}

/** A question with one answer that saves and one that leaves everything as it is. */
export function PlainDialog({
  title,
  save,
  isSaving,
  onSave,
  onClose,
  isDanger = false,
  width = 'xs',
  children,
}: Props) {
  const t = useT();
  const heading = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth={width}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" color={isDanger ? 'error' : 'primary'} disabled={isSaving}>
            {save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
