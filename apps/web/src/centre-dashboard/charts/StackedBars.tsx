import Box from '@mui/material/Box';
import type { Figure } from '../figures.js';
import { FigureLink } from '../FigureLink.js';
import { shareOf } from './scale.js';

export interface BarPart {
  readonly key: string;
  readonly figure: Figure;
  readonly what: string;
  readonly look: PartLook;
}

export interface StackedBar {
  readonly key: string;
  readonly label: string;
  readonly total: Figure;
  readonly what: string;
  readonly parts: readonly BarPart[];
}

/** Palette paths; pale parts have an edge and dark figures. */
export interface PartLook {
  readonly fill: string;
  readonly ink: string;
  readonly edge?: string;
}

/** Bars of several parts: each part and each total is a link of its own. Parts are wide enough to be hit. */
export function StackedBars({ bars }: { bars: readonly StackedBar[] }) {
  const longest = Math.max(0, ...bars.map(({ total }) => total.count));
  return (
    <Box component="ul" sx={{ display: 'grid', gap: '8px', px: '14px', pb: '12px' }}>
      {bars.map(({ key, label, total, what, parts }) => (
        <Box component="li" key={key} sx={rowStyle}>
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {label}
          </Box>
          <Box sx={{ display: 'flex', gap: '2px', height: 26 }} style={{ width: `${shareOf(total.count, longest)}%` }}>
            {parts.map((part) => (
              <Part key={part.key} part={part} />
            ))}
          </Box>
          <FigureLink figure={total} label={what} sx={{ textAlign: 'right', fontWeight: 600, py: '4px' }} />
        </Box>
      ))}
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '104px minmax(0,1fr) 28px', sm: '136px minmax(0,1fr) 28px' },
  gap: '10px',
  alignItems: 'center',
  fontSize: 13,
};

function Part({ part: { figure, what, look } }: { part: BarPart }) {
  if (figure.count === 0) return null;
  return (
    <FigureLink
      figure={figure}
      label={what}
      underline="none"
      sx={{
        minWidth: 24,
        display: 'grid',
        placeItems: 'center',
        borderRadius: '3px',
        bgcolor: look.fill,
        color: look.ink,
        fontSize: 12,
        fontWeight: 600,
        ...(look.edge && { border: '1px solid', borderColor: look.edge }),
        '&:hover': { filter: 'brightness(.94)', textDecoration: 'none' },
      }}
      style={{ flex: `${figure.count} 1 0` }}
    />
  );
}
