import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useListContext } from 'react-admin';
import { useT } from '../i18n/useT.js';

export function PageBar() {
  const t = useT();
  const { page, perPage, total = 0, setPage } = useListContext();
  const to = Math.min(page * perPage, total);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        height: { xs: 52, md: 34 },
        px: '14px',
        fontSize: 13,
        color: 'text.secondary',
        bgcolor: { md: 'background.paper' },
        border: { md: '1px solid' },
        borderColor: { md: 'divider' },
      }}
    >
      <Box component="span" role="status" sx={{ ml: 'auto' }}>
        {t('caseList.range', { from: (page - 1) * perPage + 1, to, total })}
      </Box>
      <IconButton aria-label={t('caseList.previous')} disabled={page <= 1} onClick={() => setPage(page - 1)}>
        <ChevronLeft size={16} aria-hidden />
      </IconButton>
      <IconButton aria-label={t('caseList.next')} disabled={to >= total} onClick={() => setPage(page + 1)}>
        <ChevronRight size={16} aria-hidden />
      </IconButton>
    </Box>
  );
}
