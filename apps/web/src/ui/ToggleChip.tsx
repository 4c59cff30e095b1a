import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface ToggleChipProps {
  pressed: boolean;
  onToggle: (pressed: boolean) => void;
  /** Shown while not pressed; pressed shows a tick, never colour alone. */
  icon?: LucideIcon;
  /** How many the choice would show. */
  count?: number | undefined;
  /** Dashed edge: offered, not chosen. */
  suggested?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

/** A round choice that stays pressed (`aria-pressed`): filter, kind, channel, minutes. */
export function ToggleChip({
  pressed,
  onToggle,
  icon: Icon,
  count,
  suggested = false,
  disabled = false,
  children,
}: ToggleChipProps) {
  const Sign = pressed ? Check : Icon;
  return (
    <Chip
      type="button"
      aria-pressed={pressed}
      disabled={disabled}
      data-suggested={suggested || undefined}
      onClick={() => onToggle(!pressed)}
    >
      {Sign ? <Sign size={14} aria-hidden /> : null}
      <span className="words">{children}</span>
      {count === undefined ? null : <span className="count">{count}</span>}
    </Chip>
  );
}

const Chip = styled(ButtonBase)(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 28,
  padding: '0 10px',
  borderRadius: 999,
  flex: 'none',
  border: `1px solid ${theme.vars.palette.outline}`,
  backgroundColor: theme.vars.palette.background.paper,
  color: theme.vars.palette.text.primary,
  fontFamily: 'inherit',
  fontSize: 13,
  fontWeight: 500,
  whiteSpace: 'nowrap',
  // A label that stands alone begins with a capital; those of code lists are written as within a sentence.
  '& .words': { display: 'inline-block', '&::first-letter': { textTransform: 'uppercase' } },
  '& .count': { color: theme.vars.palette.text.secondary, fontWeight: 600 },
  '&:hover': { backgroundColor: theme.vars.palette.background.sunken },
  '&[aria-pressed=true]': {
    backgroundColor: theme.vars.palette.primary.main,
    borderColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.primary.contrastText,
  },
  '&[aria-pressed=true] .count': { color: 'inherit' },
  '&[data-suggested]': { borderStyle: 'dashed' },
  '&:disabled': { opacity: 0.6 },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
  [theme.breakpoints.down('md')]: { height: 36, padding: '0 13px' },
}));
