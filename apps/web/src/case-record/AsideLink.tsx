import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.js';

/** The way from a block of key facts to its part of the record. */
export function AsideLink({ to, about }: { to: string; about: string }) {
  const t = useT();
  return (
    <Box
      component={Link}
      to={to}
      aria-label={`${t('common.show')}: ${about}`}
      sx={{ fontSize: 12, fontWeight: 500, lineHeight: { xs: '32px', md: '20px' }, px: '2px' }}
    >
      {t('common.show')}
    </Box>
  );
}
