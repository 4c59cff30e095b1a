import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { PenLine } from 'lucide-react';
import { useComposer } from '../../composer-host/ComposerHost.js';
import { useT } from '../../i18n/useT.js';

/** The phone's line: it opens the sheet for this case. */
export function PhoneComposerLine({ caseId }: { caseId: string }) {
  const t = useT();
  const compose = useComposer();
  return (
    <Line
      type="button"
      onClick={() => {
        compose(caseId);
      }}
    >
      <PenLine size={16} aria-hidden />
      <Box component="span" sx={{ color: 'text.secondary', flex: 1, textAlign: 'left' }}>
        {t('composer.cueShort')}
      </Box>
      <Box component="span" className="go">
        {t('composer.open')}
      </Box>
    </Line>
  );
}

const Line = styled(ButtonBase)(({ theme }) => ({
  display: 'flex',
  width: '100%',
  alignItems: 'center',
  gap: 10,
  padding: '6px 8px 6px 14px',
  borderRadius: 10,
  fontFamily: 'inherit',
  fontSize: 14,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.outline}`,
  color: theme.vars.palette.text.primary,
  '& .go': {
    display: 'grid',
    placeItems: 'center',
    height: 36,
    padding: '0 10px',
    borderRadius: 6,
    backgroundColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.primary.contrastText,
    fontSize: 13,
    fontWeight: 600,
  },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
}));
