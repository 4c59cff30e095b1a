import type { PaletteOptions } from '@mui/material/styles';
import type { Tokens } from './tokens.js';

/** The token table in MUI's words; `own` keys are declared in mui.d.ts. */
export const paletteOf = (tokens: Tokens): PaletteOptions => ({
  primary: { main: tokens.accent, dark: tokens.accentStrong, light: tokens.accentTint, contrastText: tokens.onAccent },
  secondary: { main: tokens.muted, dark: tokens.text, light: tokens.quietTint, contrastText: tokens.surface },
  error: { main: tokens.danger, dark: tokens.danger, light: tokens.dangerTint, contrastText: tokens.surface },
  warning: { main: tokens.warn, dark: tokens.warn, light: tokens.warnTint, contrastText: tokens.surface },
  success: { main: tokens.ok, dark: tokens.ok, light: tokens.okTint, contrastText: tokens.surface },
  info: { main: tokens.accent, dark: tokens.accentStrong, light: tokens.accentTint, contrastText: tokens.onAccent },
  text: { primary: tokens.text, secondary: tokens.muted, disabled: tokens.muted },
  background: { default: tokens.bg, paper: tokens.surface, sunken: tokens.sunken, raised: tokens.raised },
  divider: tokens.line,
  action: {
    active: tokens.muted,
    selected: tokens.accentTint,
    hover: tokens.sunken,
    disabled: tokens.muted,
    disabledBackground: tokens.sunken,
  },
  outline: tokens.outline,
  quiet: tokens.quietTint,
  focus: tokens.focus,
  area: tokens.area,
  chart: tokens.chart,
  elevation: { card: tokens.card, floating: tokens.floating, dialog: tokens.dialog },
});
