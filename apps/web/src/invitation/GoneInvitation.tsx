import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.js';

/** Used, withdrawn, expired and unknown look the same. */
export function GoneInvitation() {
  const t = useT();
  return (
    <Box role="alert" sx={{ display: 'grid', gap: '12px', justifyItems: 'start' }}>
      <Typography variant="h1">{t('invitation.gone')}</Typography>
      <Typography>{t('invitation.goneText')}</Typography>
      <Button component={Link} to="/login">
        {t('invitation.toLogin')}
      </Button>
    </Box>
  );
}
