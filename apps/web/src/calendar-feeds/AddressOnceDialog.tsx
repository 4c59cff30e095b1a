import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useT } from '../i18n/useT.js';
import { CopyOnce } from '../ui/CopyOnce.js';

/** The address, shown this once; a click beside the dialog does not lose it. */
export function AddressOnceDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const t = useT();
  const heading = useId();
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="sm">
      <DialogTitle id={heading}>{t('calendarFeeds.ready')}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: '12px' }}>
          <b>{t('calendarFeeds.once')}</b> {t('calendarFeeds.onceText')}
        </Alert>
        <CopyOnce
          label={t('calendarFeeds.address')}
          value={address}
          copy={t('calendarFeeds.copy')}
          copied={t('calendarFeeds.copied')}
        />
        <Typography variant="dense" component="p" sx={{ mt: '12px' }}>
          {t('calendarFeeds.how')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('calendarFeeds.done')}</Button>
      </DialogActions>
    </Dialog>
  );
}
