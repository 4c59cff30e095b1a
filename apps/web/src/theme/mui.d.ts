import type { AreaCode, Tint } from './tokens.js';

/** What Geleit adds to MUI's palette: `background.sunken`, `outline`, `quiet`, `area.<code>`, `chart.c1`. */
interface GeleitPalette {
  outline: string;
  quiet: string;
  focus: string;
  area: Record<AreaCode, Tint>;
  chart: { c1: string; c2: string; c3: string; c4: string };
  elevation: { card: string; floating: string; dialog: string };
}

declare module '@mui/material/styles' {
  interface TypeBackground {
    sunken: string;
    raised: string;
  }
  interface Palette extends GeleitPalette {}
  interface PaletteOptions extends Partial<GeleitPalette> {}
  interface CssThemeVariables {
    enabled: true;
  }
  interface TypographyVariants {
    meta: React.CSSProperties;
    dense: React.CSSProperties;
    figure: React.CSSProperties;
  }
  interface TypographyVariantsOptions {
    meta?: React.CSSProperties;
    dense?: React.CSSProperties;
    figure?: React.CSSProperties;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    meta: true;
    dense: true;
    figure: true;
  }
}
