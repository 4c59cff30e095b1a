import type { Components, CssVarsTheme, Theme } from '@mui/material/styles';
import { fontFamily } from './typography.js';

export type GeleitComponents = Components<Omit<Theme, 'components' | 'palette'> & CssVarsTheme>;

/** What holds for every page: tabular figures, one visible focus ring, links that look like links. */
export const baseline: GeleitComponents['MuiCssBaseline'] = {
  styleOverrides: (theme) => ({
    html: { fontSize: 14, WebkitTextSizeAdjust: '100%' },
    body: {
      fontFamily,
      fontSize: 14,
      lineHeight: 1.43,
      fontVariantNumeric: 'tabular-nums',
      WebkitFontSmoothing: 'antialiased',
      backgroundColor: theme.vars.palette.background.default,
    },
    'h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure': { margin: 0, padding: 0 },
    'ul,ol': { listStyle: 'none' },
    a: { color: theme.vars.palette.primary.main, textDecoration: 'none' },
    'a:hover': { textDecoration: 'underline', textUnderlineOffset: 3, textDecorationThickness: 1 },
    ':focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
    kbd: {
      font: `500 11px/16px ${fontFamily}`,
      padding: '0 5px',
      border: `1px solid ${theme.vars.palette.outline}`,
      borderRadius: 4,
      color: theme.vars.palette.text.secondary,
      background: theme.vars.palette.background.paper,
      whiteSpace: 'nowrap',
    },
    '@media print': { body: { backgroundColor: '#fff' } },
    '@media (prefers-reduced-motion: reduce)': {
      // None at all: a short one on everything would pass from parent to child, a frame a level.
      '*': { animationDuration: '0.01ms !important', transition: 'none !important' },
    },
  }),
};
