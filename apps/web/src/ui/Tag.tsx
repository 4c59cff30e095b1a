import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AreaCode } from '../theme/tokens.js';

export type TagTone = 'quiet' | 'ok' | 'warn' | 'danger' | 'accent' | 'line' | { area: AreaCode };

export interface TagProps {
  tone?: TagTone;
  icon?: LucideIcon;
  children: ReactNode;
}

const tones: Record<Extract<TagTone, string>, SxProps<Theme>> = {
  quiet: { bgcolor: 'quiet', color: 'text.primary' },
  ok: { bgcolor: 'success.light', color: 'success.main' },
  warn: { bgcolor: 'warning.light', color: 'warning.main' },
  danger: { bgcolor: 'error.light', color: 'error.main' },
  accent: { bgcolor: 'primary.light', color: 'primary.dark' },
  line: { boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.outline}` },
};

/** A state in words, with an icon where it helps. Square, and never clickable: a choice is a ToggleChip. */
export function Tag({ tone = 'quiet', icon: Icon, children }: TagProps) {
  const colours =
    typeof tone === 'string' ? tones[tone] : { bgcolor: `area.${tone.area}.tint`, color: `area.${tone.area}.main` };
  return (
    <Box
      component="span"
      sx={[
        {
          display: 'inline-flex',
          alignItems: 'center',
          gap: '5px',
          height: 22,
          px: '8px',
          borderRadius: '4px',
          fontSize: 12,
          fontWeight: 600,
          whiteSpace: 'nowrap',
        },
        colours as never,
      ]}
    >
      {Icon ? <Icon size={14} aria-hidden /> : null}
      {children}
    </Box>
  );
}
