import { createTheme } from '@mui/material/styles';
import type { Locale } from '../i18n/locale.js';
import { components } from './components.js';
import { paletteOf } from './palette.js';
import { dark, light } from './tokens.js';
import { typography } from './typography.js';
import { wordsOf } from './words.js';

const flat = Array.from({ length: 25 }, () => 'none');

/** One look; the few words that MUI's own components bring follow the language. */
const themeIn = (locale: Locale) =>
  createTheme(
    {
      cssVariables: { colorSchemeSelector: 'class', cssVarPrefix: 'g' },
      colorSchemes: { light: { palette: paletteOf(light) }, dark: { palette: paletteOf(dark) } },
      defaultColorScheme: 'light',
      breakpoints: { values: { xs: 0, sm: 480, md: 761, lg: 1200, xl: 1600 } },
      spacing: 4,
      shape: { borderRadius: 6 },
      shadows: flat as never,
      typography,
      components,
    },
    { components: wordsOf(locale) },
  );

export const themes = { de: themeIn('de'), en: themeIn('en') };
