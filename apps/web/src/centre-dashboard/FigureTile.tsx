import Box from '@mui/material/Box';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Figure } from './figures.js';
import { FigureLink } from './FigureLink.js';

interface Props {
  icon: LucideIcon;
  label: string;
  figure: Figure;
  /** One line of context; its own figures are links above the tile. */
  context: ReactNode;
  tone?: 'plain' | 'danger' | 'warn';
}

const inks = { plain: 'text.primary', danger: 'error.main', warn: 'warning.main' };

/** One figure: the whole tile opens its list. */
export function FigureTile({ icon: Icon, label, figure, context, tone = 'plain' }: Props) {
  const ink = inks[tone];
  return (
    <Box sx={tileStyle}>
      <FigureLink figure={figure} label={label} underline="none" sx={wholeTile}>
        <Box
          component="span"
          sx={{
            display: 'flex',
            gap: '6px',
            alignItems: 'center',
            minHeight: 19,
            fontSize: 13,
            color: 'text.secondary',
          }}
        >
          <Box component="span" sx={{ display: 'flex', flex: 'none', color: tone === 'plain' ? 'inherit' : ink }}>
            <Icon size={14} aria-hidden />
          </Box>
          {label}
        </Box>
        <Box component="span" sx={{ display: 'block', typography: 'figure', fontSize: { xs: 26, md: 30 }, color: ink }}>
          {figure.count}
        </Box>
      </FigureLink>
      <Box
        sx={{
          mt: '2px',
          fontSize: 12,
          color: 'text.secondary',
          '& a': { position: 'relative', zIndex: 1, textDecorationColor: 'currentcolor' },
        }}
      >
        {context}
      </Box>
    </Box>
  );
}

const tileStyle = {
  position: 'relative',
  p: { xs: '10px 12px', md: '11px 14px 10px' },
  bgcolor: 'background.paper',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: '10px',
  '&:hover': { borderColor: 'primary.main' },
};

/** The link covers the tile, its focus ring too. */
const wholeTile = {
  '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: '10px' },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': { outline: '2px solid', outlineColor: 'focus', outlineOffset: '2px' },
};
