import type { Theme } from '@mui/material/styles';
import type { CSSProperties } from 'react';
import type { AreaCode } from '../../../theme/tokens.js';

/** Colour and tint of an area for everything drawn inside. */
export const inkOf = (theme: Theme, area: AreaCode): CSSProperties =>
  ({ '--ink': theme.vars.palette.area[area].main, '--tint': theme.vars.palette.area[area].tint }) as CSSProperties;
