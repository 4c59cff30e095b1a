import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type SubmitEvent } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { api } from '../api/api.js';
import { useT } from '../i18n/useT.js';
import { PasswordField } from '../login/PasswordField.js';
import { Card } from '../ui/Card.js';
import { NewPassword, newPasswordProblem } from './NewPassword.js';

/** A new password draws a new key pair and ends all other sessions. */
export function PasswordPage() {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const change = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      await api('/me/password', { method: 'POST', body: { currentPassword, newPassword } });
      notify('invitation.changed', { type: 'success' });
      redirect('/');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('common.error'));
      setBusy(false);
    }
  };

  return (
    <Box component="form" noValidate onSubmit={(event) => void change(event)} sx={{ maxWidth: 520, mx: 'auto' }}>
      <Typography variant="h1" sx={{ mb: '12px' }}>
        {t('invitation.changeTitle')}
      </Typography>
      <Card padded>
        <Box sx={{ display: 'grid', gap: '16px' }}>
          <Typography variant="dense" component="p" color="text.secondary">
            {t('invitation.changeText')}
          </Typography>
          <PasswordField
            label={t('invitation.current')}
            value={currentPassword}
            onChange={setCurrent}
            autoComplete="current-password"
          />
          <NewPassword value={newPassword} onChange={setNew} />
          {failure ? <Alert severity="error">{failure}</Alert> : null}
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={isBusy || !currentPassword || newPasswordProblem(newPassword) > 0}
            sx={{ justifySelf: 'start' }}
          >
            {isBusy ? t('common.loading') : t('invitation.change')}
          </Button>
        </Box>
      </Card>
    </Box>
  );
}
