import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { PenLine } from 'lucide-react';
import { useComposer } from '../composer-host/ComposerHost.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';

/** One line that opens the composer; `N` does the same from anywhere. */
export function ComposerBar() {
  const t = useT();
  const compose = useComposer();
  const mayI = useMayI();
  if (!mayI('log', 'supportStep')) return null;
  return (
    <Quick type="button" onClick={() => compose()}>
      <PenLine size={16} aria-hidden />
      <Box
        component="span"
        sx={{
          color: 'text.secondary',
          flex: 1,
          minWidth: 0,
          textAlign: 'left',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {t('home.cue')}{' '}
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          {t('home.cueMore')}
        </Box>
      </Box>
      <Box
        component="span"
        sx={{
          display: 'grid',
          placeItems: 'center',
          height: { xs: 36, md: 28 },
          px: '9px',
          borderRadius: '6px',
          bgcolor: 'primary.main',
          color: 'primary.contrastText',
          fontSize: 13,
          fontWeight: 600,
        }}
      >
        {t('home.note')}
      </Box>
      <Box component="kbd" aria-hidden sx={{ display: { xs: 'none', md: 'inline' } }}>
        N
      </Box>
    </Quick>
  );
}

const Quick = styled(ButtonBase)(({ theme }) => ({
  display: 'flex',
  width: '100%',
  alignItems: 'center',
  gap: 10,
  padding: '7px 8px 7px 14px',
  marginBottom: 16,
  borderRadius: 10,
  fontFamily: 'inherit',
  fontSize: 14,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.outline}`,
  color: theme.vars.palette.text.primary,
  '&:hover': { borderColor: theme.vars.palette.primary.main },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
}));
