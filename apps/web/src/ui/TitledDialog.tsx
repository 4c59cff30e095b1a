import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { useIsPhone } from './useIsPhone.js';

interface TitledDialogProps {
  title: ReactNode;
  /** Id of the title, where something in the dialog is labelled by it, too. */
  heading?: string;
  width?: 'sm' | 'md';
  onClose: () => void;
  children: ReactNode;
}

/** Something to read over the page, named by its title; on the phone it takes the whole of it. */
export function TitledDialog({ title, heading, width = 'sm', onClose, children }: TitledDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      {...(heading ? { 'aria-labelledby': heading } : {})}
      fullWidth
      maxWidth={width}
      fullScreen={useIsPhone()}
      slotProps={{ paper: { sx: { borderRadius: { xs: 0, md: '10px' } } } }}
    >
      <DialogTitle sx={{ pt: { xs: '60px', md: '16px' } }}>{title}</DialogTitle>
      {children}
    </Dialog>
  );
}
