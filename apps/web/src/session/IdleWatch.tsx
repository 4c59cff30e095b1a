import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useCallback, useEffect, useState } from 'react';
import { useLogout } from 'react-admin';
import { idleMilliseconds, onSessionEnded } from '../api/accessToken.js';
import { api } from '../api/api.js';
import { useT } from '../i18n/useT.js';
import { noteEnd } from './ended.js';
import { useMe } from './me.js';

const warning = 60_000;

/**
 * Warns a minute before the session ends for want of input, and takes the page off the screen when it has ended,
 * here or in another tab. Whether it really has is asked of the server, since another tab may have kept it alive.
 */
export function IdleWatch() {
  const t = useT();
  const { idleSeconds } = useMe();
  const logout = useLogout();
  const [isWarning, setWarning] = useState(false);

  const end = useCallback(() => {
    noteEnd();
    void logout();
  }, [logout]);

  useEffect(() => onSessionEnded(() => void logout()), [logout]);
  useEffect(() => {
    const timer = setInterval(() => {
      const left = idleSeconds * 1000 - idleMilliseconds();
      setWarning(left < warning);
      // A request in the background does not prolong the session; a 401 leads to the log-in by itself.
      if (left < -2_000) void api('/me', { background: true }).catch(end);
    }, 5_000);
    return () => clearInterval(timer);
  }, [idleSeconds, end]);

  const stay = () => {
    setWarning(false);
    // Without a network the session may still live; only the server's word ends it.
    void api('/me').catch((error: unknown) => {
      if ((error as { status?: number }).status === 401) end();
    });
  };
  return (
    <Dialog open={isWarning} onClose={stay} aria-labelledby="idle-title" maxWidth="xs">
      <DialogTitle id="idle-title">{t('layout.idleTitle')}</DialogTitle>
      <DialogContent>{t('layout.idleText')}</DialogContent>
      <DialogActions>
        <Button onClick={() => void logout()}>{t('layout.logout')}</Button>
        <Button color="primary" variant="contained" autoFocus onClick={stay}>
          {t('layout.idleStay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
