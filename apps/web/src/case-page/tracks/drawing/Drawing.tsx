import { styled } from '@mui/material/styles';

/** The SVG of a graph: type and colours of the theme, light and dark. */
export const Drawing = styled('svg')(({ theme }) => {
  const { palette } = theme.vars;
  return {
    display: 'block',
    width: '100%',
    overflow: 'visible',
    fontFamily: theme.typography.fontFamily,
    fontSize: 12,
    fontWeight: 500,
    '& text': { fill: palette.text.primary },
    '& .axis': { fill: palette.text.secondary, fontSize: 11.5, fontWeight: 400 },
    '& .grid, & .rule': { stroke: palette.divider },
    '& .ahead': { fill: `color-mix(in srgb, ${palette.background.sunken} 55%, transparent)` },
    '& .tint': { fill: 'var(--tint)' },
    '& .edge': { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1 },
    '& .planned': { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1, strokeDasharray: '4 3' },
    '& .moment': { fill: palette.background.paper, stroke: 'var(--ink)', strokeWidth: 2 },
    '& .words': { fill: 'var(--ink)', fontSize: 11.5, fontWeight: 600 },
    '& .halo': { paintOrder: 'stroke', stroke: palette.background.paper, strokeWidth: 5, strokeLinejoin: 'round' },
    // A seam must not cross the words of its bar.
    '& .seamed': { paintOrder: 'stroke', stroke: 'var(--tint)', strokeWidth: 4, strokeLinejoin: 'round' },
    '& .today': { stroke: palette.text.primary, strokeWidth: 1.5 },
    '& .todayPill': { fill: palette.text.primary },
    '& .todayWord': { fill: palette.background.default, fontSize: 11.5, fontWeight: 600 },
    '& .flag': { stroke: palette.warning.main, strokeDasharray: '2 3' },
    '& .flagMark': { fill: palette.warning.light, stroke: palette.warning.main },
    '& .flagNumber': { fill: palette.warning.main, fontSize: 11, fontWeight: 700 },
    '& .overdue .flag': { stroke: palette.error.main },
    '& .overdue .flagMark': { fill: palette.error.light, stroke: palette.error.main },
    '& .overdue .flagNumber': { fill: palette.error.main },
  };
});
