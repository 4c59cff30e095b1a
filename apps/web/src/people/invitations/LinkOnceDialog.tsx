import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { day, dayOf, timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { CopyOnce } from '../../ui/CopyOnce.js';
import type { Invitation } from './invitations.js';

interface Props {
  invitation: Invitation;
  /** The first person of an organisation founds it instead of being confirmed. */
  isFirst: boolean;
  onClose: () => void;
}

/** The link of an invitation, shown this once, and what happens with it. A click beside the dialog does not lose it. */
export function LinkOnceDialog({ invitation: { name, link = '', expiresAt }, isFirst, onClose }: Props) {
  const t = useT();
  const heading = useId();
  const at = `${day(dayOf(expiresAt))}, ${timeOf(expiresAt)}`;
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="sm">
      <DialogTitle id={heading}>{t('people.invitation.ready', { name })}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: '12px' }}>
          <b>{t('people.invitation.once')}</b> {t('people.invitation.until', { at })}
        </Alert>
        <CopyOnce
          label={t('people.invitation.link')}
          value={link}
          copy={t('people.invitation.copy')}
          copied={t('people.invitation.copied')}
        />
        <Box
          component="ol"
          sx={{ mt: '16px', pl: '20px !important', display: 'grid', gap: '6px', '& li': { listStyle: 'decimal' } }}
        >
          <li>{t('people.invitation.next1', { name })}</li>
          <li>{t('people.invitation.next2', { name })}</li>
          <li>{t(isFirst ? 'people.invitation.nextFirst3' : 'people.invitation.next3', { name })}</li>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('people.invitation.done')}</Button>
      </DialogActions>
    </Dialog>
  );
}
