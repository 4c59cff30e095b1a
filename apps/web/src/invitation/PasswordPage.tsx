import { passwordProblem } from '@geleit/domain';
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
import { useMe } from '../session/me.js';
import { NewPassword } from './NewPassword.js';

/** A new password draws a new key pair and ends all other sessions. */
export function PasswordPage() {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const { name, email } = useMe();
  const isDifferent = repeated !== newPassword;
  const isFit = currentPassword !== '' && passwordProblem(newPassword, { name, email }) === null;

  const change = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isFit || isDifferent) return;
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
          <NewPassword value={newPassword} onChange={setNew} person={{ name, email }} />
          <PasswordField
            label={t('invitation.repeat')}
            value={repeated}
            onChange={setRepeated}
            autoComplete="new-password"
            helperText={t('invitation.repeatHint')}
            error={
              isDifferent && (isTried || repeated.length >= newPassword.length) && repeated !== ''
                ? t('invitation.repeatDiffers')
                : undefined
            }
          />
          {failure ? <Alert severity="error">{failure}</Alert> : null}
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={isBusy || !isFit || repeated === ''}
            sx={{ justifySelf: 'start' }}
          >
            {isBusy ? t('common.loading') : t('invitation.change')}
          </Button>
        </Box>
      </Card>
    </Box>
  );
}
