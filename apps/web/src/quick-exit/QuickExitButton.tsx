import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { DoorOpen } from 'lucide-react';
import { useT } from '../i18n/useT.js';
import { leaveAtOnce } from './leaveAtOnce.js';

/** Always visible, fixed at the top right above every scrim (before the log-in: in its row): one press and nothing is left on the screen. */
export function QuickExitButton({ isFixed = true }: { isFixed?: boolean }) {
  const t = useT();
  return (
    <Exit type="button" data-fixed={isFixed || undefined} onClick={leaveAtOnce}>
      <DoorOpen size={16} aria-hidden />
      {t('quickExit.leave')}
      <kbd aria-hidden>Esc Esc</kbd>
    </Exit>
  );
}

const Exit = styled(ButtonBase)(({ theme }) => ({
  '&[data-fixed]': { position: 'fixed', top: 9, right: 24, zIndex: theme.zIndex.tooltip + 1 },
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  height: 34,
  padding: '0 12px',
  borderRadius: 6,
  flex: 'none',
  backgroundColor: theme.vars.palette.text.primary,
  color: theme.vars.palette.background.default,
  fontFamily: 'inherit',
  fontSize: 14,
  fontWeight: 600,
  whiteSpace: 'nowrap',
  '& kbd': { background: 'transparent', color: 'inherit', borderColor: 'currentColor', opacity: 0.85 },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
  [theme.breakpoints.down('md')]: { '&[data-fixed]': { top: 6, right: 12 }, height: 40, '& kbd': { display: 'none' } },
}));
