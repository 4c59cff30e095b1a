import type { CSSObject, Theme } from '@mui/material/styles';

/** How the days of the picture look, there and in its legend. */
export function dayCss({ vars: { palette } }: Theme): CSSObject {
  const edge = (colour: string, width = 1.5): CSSObject => ({
    boxShadow: `inset 0 0 0 ${width}px ${colour}`,
    borderRadius: 4,
  });
  return {
    '& [data-sign=posted]': { ...edge(palette.warning.main), fontWeight: 700, color: palette.text.primary },
    '& [data-sign=fiction]': {
      background: `repeating-linear-gradient(135deg,${palette.warning.light} 0 4px,transparent 4px 8px)`,
    },
    '& [data-sign=notified]': { ...edge(palette.primary.main, 2), fontWeight: 700, color: palette.text.primary },
    '& [data-sign=running]': { backgroundColor: palette.primary.light },
    '& [data-sign=raw]': { ...edge(palette.outline), textDecoration: 'line-through' },
    '& [data-sign=skipped]': { textDecoration: 'line-through' },
    '& [data-sign=due]': {
      backgroundColor: palette.primary.main,
      color: palette.primary.contrastText,
      borderRadius: 4,
      fontWeight: 700,
    },
    '& [data-possible]': { borderBottom: `2px dashed ${palette.primary.main}` },
  };
}
