import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Figure } from '../figures.js';
import { FigureLink } from '../FigureLink.js';
import { shareOf } from './scale.js';

export interface RowBar {
  readonly key: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly figure: Figure;
  /** Read out with the number and shown above the list it opens. */
  readonly what: string;
  /** Colour of icon and label; a palette path. */
  readonly ink: string;
  /** Colour of the bar; a palette path. */
  readonly fill: string;
  /** A pale bar needs an edge to be seen. */
  readonly edge?: string;
  /** Only the icon is coloured, the word is not. */
  readonly plainLabel?: boolean;
}

/** Bars lying under each other: icon and word, bar, number. Each row is one link. */
export function RowBars({ bars, labelWidth }: { bars: readonly RowBar[]; labelWidth: number }) {
  const longest = Math.max(0, ...bars.map(({ figure }) => figure.count));
  return (
    <Box component="ul" sx={{ display: 'grid', gap: '3px', px: '8px', pb: '10px' }}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <FigureLink figure={bar.figure} label={bar.what} underline="none" sx={rowStyle(labelWidth)}>
            <Box
              component="span"
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: '7px',
                minWidth: 0,
                color: bar.ink,
                '& svg': { flex: 'none' },
              }}
            >
              {bar.icon}
              <Box
                component="span"
                sx={{
                  ...(bar.plainLabel && { color: 'text.primary' }),
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  whiteSpace: { sm: 'nowrap' },
                  lineHeight: 1.25,
                }}
              >
                {bar.label}
              </Box>
            </Box>
            <Box component="span" sx={{ height: 18 }}>
              {bar.figure.count > 0 && (
                <Box
                  component="span"
                  sx={{
                    display: 'block',
                    height: 1,
                    minWidth: 4,
                    borderRadius: '3px',
                    bgcolor: bar.fill,
                    ...(bar.edge && { boxShadow: 'inset 0 0 0 1px', color: bar.edge }),
                  }}
                  style={{ width: `${shareOf(bar.figure.count, longest)}%` }}
                />
              )}
            </Box>
            <Box component="span" sx={{ textAlign: 'right', fontWeight: 600 }}>
              {bar.figure.count}
            </Box>
          </FigureLink>
        </li>
      ))}
    </Box>
  );
}

const rowStyle = (labelWidth: number) => ({
  display: 'grid',
  gridTemplateColumns: {
    xs: `${Math.min(labelWidth, 150)}px minmax(0,1fr) 34px`,
    sm: `${labelWidth}px minmax(0,1fr) 34px`,
  },
  gap: '10px',
  alignItems: 'center',
  px: '6px',
  minHeight: { xs: 36, md: 24 },
  borderRadius: 1,
  fontSize: 13,
  '&:hover': { bgcolor: 'background.sunken', textDecoration: 'none' },
});
