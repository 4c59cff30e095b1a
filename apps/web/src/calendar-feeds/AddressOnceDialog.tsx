import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useT } from '../i18n/useT.js';

/** The address, shown this once; a click beside the dialog does not lose it. */
export function AddressOnceDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const t = useT();
  const heading = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="sm">
      <DialogTitle id={heading}>{t('calendarFeeds.ready')}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: '12px' }}>
          <b>{t('calendarFeeds.once')}</b> {t('calendarFeeds.onceText')}
        </Alert>
        <Box sx={{ display: 'flex', gap: '8px', alignItems: 'flex-end', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
          <TextField
            label={t('calendarFeeds.address')}
            value={address}
            inputRef={field}
            onFocus={(event) => event.target.select()}
            slotProps={{ htmlInput: { readOnly: true } }}
          />
          <Button
            variant="contained"
            color="primary"
            sx={{ flex: 'none' }}
            onClick={() => void copy()}
            startIcon={isCopied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          >
            {t(isCopied ? 'calendarFeeds.copied' : 'calendarFeeds.copy')}
          </Button>
        </Box>
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
