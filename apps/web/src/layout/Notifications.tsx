import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { useState } from 'react';
import { useNotificationContext, useTranslate } from 'react-admin';

const severities = new Set(['success', 'info', 'warning', 'error']);

/** Short words after an action, read out politely; one after the other. */
export function Notifications() {
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const [isOpen, setOpen] = useState(true);
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
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      onClose={() => setOpen(false)}
      sx={{ bottom: { xs: 74, md: 24 } }}
      slotProps={{
        transition: {
          onExited: () => {
            takeNotification();
            setOpen(true);
          },
        },
      }}
    >
      <Alert severity={severity} variant="filled" onClose={() => setOpen(false)}>
        {message}
      </Alert>
    </Snackbar>
  );
}
