import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CloudOff, RotateCw } from 'lucide-react';
import { useTranslate } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { EmptyState } from './EmptyState.js';

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
    <Box role="alert">
      <EmptyState
        icon={CloudOff}
        tone="warning"
        title={t('common.error')}
        action={
          onRetry && (
            <Button size="small" onClick={onRetry} startIcon={<RotateCw size={14} aria-hidden />}>
              {t('common.retry')}
            </Button>
          )
        }
      >
        {message}
      </EmptyState>
    </Box>
  );
}
