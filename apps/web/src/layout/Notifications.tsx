import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { useCallback, useState } from 'react';
import { useNotificationContext, useTranslate } from 'react-admin';
import { CloseNotice } from '../ui/closeNotice.js';
import { useIsPhone } from '../ui/useIsPhone.js';

const severities = new Set(['success', 'info', 'warning', 'error']);

/** Short words after an action, read out politely; one after the other. */
export function Notifications() {
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(true);
  const close = useCallback(() => {
    setOpen(false);
  }, []);
  const current = notifications[0];
  if (!current) return null;

  const message =
    typeof current.message === 'string'
      ? translate(current.message, { _: current.message, ...(current.notificationOptions?.messageArgs as object) })
      : current.message;
  const severity = severities.has(current.type) ? current.type : 'info';
  return (
    <Snackbar
      open={isOpen}
      autoHideDuration={current.notificationOptions?.autoHideDuration ?? (severity === 'error' ? 8000 : 4000)}
      // On the phone what is done stands at the bottom: tabs, and the buttons of a form that covers the screen.
      anchorOrigin={{ vertical: isPhone ? 'top' : 'bottom', horizontal: 'center' }}
      onClose={close}
      sx={isPhone ? { top: 60 } : { bottom: 24 }}
      slotProps={{
        transition: {
          onExited: () => {
            takeNotification();
            setOpen(true);
          },
        },
      }}
    >
      <Alert severity={severity} variant="filled" onClose={close}>
        <CloseNotice value={close}>{message}</CloseNotice>
      </Alert>
    </Snackbar>
  );
}
