import type { TypographyVariantsOptions } from '@mui/material/styles';

export const fontFamily = '"Atkinson Hyperlegible Next", system-ui, sans-serif';

/** 12 meta, 13 dense, 14 body, 15/600 h2, 19 h3, 24/700 h1, 30/700 figure. */
export const typography: TypographyVariantsOptions = {
  fontFamily,
  fontSize: 14,
  htmlFontSize: 14,
  fontWeightRegular: 400,
  fontWeightMedium: 500,
  fontWeightBold: 700,
  h1: { fontSize: 24, lineHeight: 1.2, fontWeight: 700, letterSpacing: '-.01em' },
  h2: { fontSize: 15, lineHeight: 1.33, fontWeight: 600, letterSpacing: 0 },
  h3: { fontSize: 19, lineHeight: 1.25, fontWeight: 600, letterSpacing: 0 },
  h4: { fontSize: 13, lineHeight: 1.4, fontWeight: 600, letterSpacing: 0 },
  h5: { fontSize: 13, lineHeight: 1.4, fontWeight: 600, letterSpacing: 0 },
  h6: { fontSize: 13, lineHeight: 1.4, fontWeight: 600, letterSpacing: 0 },
  body1: { fontSize: 14, lineHeight: 1.43, letterSpacing: 0 },
  body2: { fontSize: 13, lineHeight: 1.43, letterSpacing: 0 },
  subtitle1: { fontSize: 14, lineHeight: 1.43, fontWeight: 600, letterSpacing: 0 },
  subtitle2: { fontSize: 13, lineHeight: 1.43, fontWeight: 600, letterSpacing: 0 },
  button: { fontSize: 14, fontWeight: 600, textTransform: 'none', letterSpacing: 0, lineHeight: 1.43 },
  caption: { fontSize: 12, lineHeight: 1.4, letterSpacing: 0 },
  overline: { fontSize: 12, lineHeight: 1.4, letterSpacing: 0, textTransform: 'none', fontWeight: 600 },
  meta: { fontSize: 12, lineHeight: 1.4 },
  dense: { fontSize: 13, lineHeight: 1.43 },
  figure: { fontSize: 30, lineHeight: 1.1, fontWeight: 700, letterSpacing: '-.02em' },
};
