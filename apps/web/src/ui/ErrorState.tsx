import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CloudOff, RotateCw } from 'lucide-react';
import { useTranslate } from 'react-admin';
import { useT } from '../i18n/useT.js';

export interface ErrorStateProps {
  /** Whatever was thrown; the API's own sentence is shown, nothing technical. */
  error: unknown;
  onRetry?: () => void;
}

/** Loading failed: says so in the API's words and offers another try. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const t = useT();
  const translate = useTranslate();
  const message =
    error instanceof Error && error.message ? translate(error.message, { _: error.message }) : t('common.error');
  return (
    <Box role="alert" sx={{ display: 'grid', justifyItems: 'center', textAlign: 'center', gap: '6px', p: '32px 16px' }}>
      <Box
        sx={{
          display: 'grid',
          placeItems: 'center',
          width: 40,
          height: 40,
          borderRadius: '10px',
          bgcolor: 'warning.light',
          color: 'warning.main',
          mb: '4px',
        }}
      >
        <CloudOff size={20} aria-hidden />
      </Box>
      <Typography variant="h2" component="p">
        {t('common.error')}
      </Typography>
      <Typography variant="dense" component="p" color="text.secondary" sx={{ maxWidth: '52ch' }}>
        {message}
      </Typography>
      {onRetry ? (
        <Button size="small" sx={{ mt: '8px' }} onClick={onRetry} startIcon={<RotateCw size={14} aria-hidden />}>
          {t('common.retry')}
        </Button>
      ) : null}
    </Box>
  );
}
