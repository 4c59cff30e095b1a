import Box from '@mui/material/Box';
import { useT } from '../i18n/useT.js';

/** On every page of a demo database: nobody in here exists. */
export function DemoMark() {
  const t = useT();
  return (
    <Box
      component="span"
      role="note"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        height: { xs: 24, md: 26 },
        px: { xs: '6px', md: '10px' },
        borderRadius: 999,
        fontSize: { xs: 11, md: 12 },
        fontWeight: 600,
        color: 'warning.main',
        bgcolor: 'warning.light',
        border: '1px dashed currentColor',
        whiteSpace: 'nowrap',
      }}
    >
      {t('layout.demo')}
    </Box>
  );
}
