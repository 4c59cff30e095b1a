import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type SyntheticEvent, useId, useState } from 'react';
import { useLogoutIfAccessDenied, useTranslate } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { useT } from '../../i18n/useT.js';

interface AddressDialogProps {
  /** `/places/{id}/address` or that of a stay. */
  path: string;
  /** Whose address: a place's name or a kind of accommodation. */
  about: string;
  onClose: () => void;
}

const shortest = 3;

/** Asks why, then shows the address as long as this is open; both are on record for the lead. */
export function AddressDialog({ path, about, onClose }: AddressDialogProps) {
  const t = useT();
  const translate = useTranslate();
  const heading = useId();
  const leave = useLogoutIfAccessDenied();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ address: string | null } | null>(null);
  const open = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.trim().length < shortest) {
      setProblem(t('housing.reasonMissing'));
      return;
    }
    try {
      setOpened(await api<{ address: string | null }>(path, { method: 'POST', body: { reason: reason.trim() } }));
    } catch (failure) {
      setProblem(failure instanceof ApiError ? failure.problem.detail : translate('ra.notification.http_error'));
      await leave(failure);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="xs">
      <Box component="form" noValidate onSubmit={(event) => void open(event)}>
        <DialogTitle id={heading}>
          {t('housing.addressTitle')}{' '}
          <Typography component="span" color="text.secondary" sx={{ fontWeight: 400 }}>
            {about}
          </Typography>
        </DialogTitle>
        <DialogContent>
          {opened ? (
            <Typography
              role="status"
              sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: 16, fontWeight: 600 }}
            >
              {opened.address ?? t('housing.addressNone')}
            </Typography>
          ) : (
            <Box sx={{ display: 'grid', gap: '12px' }}>
              <Typography variant="dense" component="p" color="text.secondary">
                {t('housing.addressWhy')}
              </Typography>
              <TextField
                label={t('housing.reason')}
                value={reason}
                autoFocus
                onChange={({ target }) => {
                  setReason(target.value);
                  setProblem(null);
                }}
                error={problem !== null}
                helperText={problem ?? t('housing.reasonHint')}
                slotProps={{ htmlInput: { maxLength: 500, autoComplete: 'off' } }}
              />
            </Box>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} autoFocus={opened !== null}>
            {t(opened ? 'common.close' : 'common.cancel')}
          </Button>
          {opened ? null : (
            <Button type="submit" variant="contained" color="primary">
              {t('housing.addressShow')}
            </Button>
          )}
        </DialogActions>
      </Box>
    </Dialog>
  );
}
