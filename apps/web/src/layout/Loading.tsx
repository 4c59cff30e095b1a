import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useT } from '../i18n/useT.js';

export function Loading() {
  const t = useT();
  return (
    <Box sx={{ p: 0 }}>
      <LinearProgress aria-label={t('common.loading')} />
    </Box>
  );
}
