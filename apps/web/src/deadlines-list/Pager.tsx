import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useT } from '../i18n/useT.js';

interface Props {
  page: number;
  perPage: number;
  total: number;
  onPage: (page: number) => void;
}

/** '1–25 von 41' with the two ways to turn; nothing when one page shows all. */
export function Pager({ page, perPage, total, onPage }: Props) {
  const t = useT();
  if (total <= perPage) return null;
  const from = (page - 1) * perPage + 1;
  const to = Math.min(total, page * perPage);
  return (
    <Box
      component="nav"
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: '8px',
        p: '4px 10px',
        fontSize: 13,
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Box component="span" role="status" sx={{ color: 'text.secondary' }}>
        {t('deadlinesList.pages.range', { from, to, total })}
      </Box>
      <IconButton aria-label={t('deadlinesList.pages.previous')} disabled={page === 1} onClick={() => onPage(page - 1)}>
        <ChevronLeft size={16} aria-hidden />
      </IconButton>
      <IconButton aria-label={t('deadlinesList.pages.next')} disabled={to >= total} onClick={() => onPage(page + 1)}>
        <ChevronRight size={16} aria-hidden />
      </IconButton>
    </Box>
  );
}
