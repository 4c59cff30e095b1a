import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

export interface StatTileProps {
  icon: LucideIcon;
  label: string;
  value: ReactNode;
  /** Small words after the figure: 'von 12'. */
  unit?: string;
  /** One line of context. */
  context?: ReactNode;
  tone?: 'plain' | 'danger' | 'warn';
  /** The list behind the number; the whole tile is the link. `state` travels with it, never in the address. */
  to?: string;
  state?: unknown;
}

/** One figure that opens the list behind it. */
export function StatTile({ icon: Icon, label, value, unit, context, tone = 'plain', to, state }: StatTileProps) {
  const colour = { plain: 'text.primary', danger: 'error.main', warn: 'warning.main' }[tone];
  const content = (
    <>
      <Box
        component="span"
        sx={{ display: 'flex', gap: '6px', alignItems: 'center', minHeight: 19, fontSize: 13, color: 'text.secondary' }}
      >
        <Box component="span" sx={{ display: 'flex', color: tone === 'plain' ? 'inherit' : colour }}>
          <Icon size={14} aria-hidden />
        </Box>
        {label}
      </Box>
      <Box
        component="span"
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          gap: '8px',
          typography: 'figure',
          fontSize: { xs: 26, md: 30 },
          color: colour,
        }}
      >
        {value}
        {unit ? (
          <Box component="span" sx={{ fontSize: 14, fontWeight: 500, letterSpacing: 0, color: 'text.secondary' }}>
            {unit}
          </Box>
        ) : null}
      </Box>
      {context ? (
        <Box component="span" sx={{ display: 'block', mt: '2px', fontSize: 12, color: 'text.secondary' }}>
          {context}
        </Box>
      ) : null}
    </>
  );
  return to ? (
    <LinkTile to={to} state={state}>
      {content}
    </LinkTile>
  ) : (
    <Tile>{content}</Tile>
  );
}

const Tile = styled('div')(({ theme }) => ({
  display: 'block',
  padding: '11px 14px 10px',
  color: theme.vars.palette.text.primary,
  minWidth: 0,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: 10,
}));
const LinkTile = styled(Tile.withComponent(Link))(({ theme }) => ({
  '&:hover': { textDecoration: 'none', borderColor: theme.vars.palette.primary.main },
}));
