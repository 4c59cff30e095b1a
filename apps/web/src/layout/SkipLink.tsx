import { styled } from '@mui/material/styles';
import { useT } from '../i18n/useT.js';

/** First in the order of focus, visible only then. */
export function SkipLink() {
  const t = useT();
  return (
    <Skip
      href="#content"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
    >
      {t('layout.skip')}
    </Skip>
  );
}

const Skip = styled('a')(({ theme }) => ({
  position: 'fixed',
  top: -60,
  left: 12,
  zIndex: 2000,
  padding: '8px 14px',
  borderRadius: 6,
  fontWeight: 600,
  backgroundColor: theme.vars.palette.primary.main,
  color: theme.vars.palette.primary.contrastText,
  '&:focus': { top: 10 },
}));
