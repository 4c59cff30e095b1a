import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { DraftSign } from '../case-page/composer/DraftSign.js';
import { useT } from '../i18n/useT.js';
import { useShortcut } from '../keyboard/useShortcut.js';
import type { NewCaseDraft } from './useNewCaseDraft.js';

/** Stays in sight below the form; Ctrl Enter saves. */
export function SaveBar({ draft: { sign, sealedAt } }: { draft: NewCaseDraft }) {
  const t = useT();
  const bar = useRef<HTMLDivElement>(null);
  const { isSubmitting } = useFormState();
  useShortcut('enter', () => bar.current?.closest('form')?.requestSubmit(), {
    withControl: true,
    isActive: !isSubmitting,
  });
  return (
    <Box
      ref={bar}
      sx={{
        position: 'sticky',
        bottom: { xs: 62, md: 0 },
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: '10px',
        mt: '16px',
        mx: { xs: '-12px', md: '-24px' },
        p: { xs: '8px 12px', md: '10px 24px' },
        bgcolor: 'background.default',
        borderTop: '1px solid',
        borderColor: 'divider',
        zIndex: 2,
      }}
    >
      <Box component="span" role="status" sx={{ mr: 'auto' }}>
        <DraftSign sign={sign} sealedAt={sealedAt} />
      </Box>
      <Button component={Link} to="/cases">
        {t('common.cancel')}
      </Button>
      <Button type="submit" variant="contained" color="primary" disabled={isSubmitting}>
        {isSubmitting ? t('common.loading') : t('newCase.save')}
        <Box
          component="kbd"
          aria-hidden
          sx={{
            display: { xs: 'none', md: 'inline' },
            bgcolor: 'transparent',
            color: 'inherit',
            borderColor: 'currentColor',
          }}
        >
          {t('keys.control')} ↵
        </Box>
      </Button>
    </Box>
  );
}
