import { baseline, type GeleitComponents } from './baseline.js';
import { inputs } from './inputs.js';
import { layers } from './layers.js';

const phone = '@media (max-width:760px)';

export const components: GeleitComponents = {
  MuiCssBaseline: baseline,
  ...inputs,
  ...layers,
  MuiButtonBase: {
    defaultProps: { disableRipple: true, disableTouchRipple: true },
    // MUI takes the browser's ring away and leaves nothing in its place.
    styleOverrides: {
      root: ({ theme }) => ({
        '&.Mui-focusVisible, &:focus-visible': {
          outline: `2px solid ${theme.vars.palette.focus}`,
          outlineOffset: 2,
        },
      }),
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined', color: 'secondary' },
    styleOverrides: {
      root: {
        height: 34,
        padding: '0 12px',
        minWidth: 0,
        fontWeight: 600,
        whiteSpace: 'nowrap',
        gap: 7,
        [phone]: { height: 44 },
      },
      sizeSmall: { height: 28, padding: '0 9px', fontSize: 13, [phone]: { height: 36 } },
      startIcon: { margin: 0 },
      endIcon: { margin: 0 },
      outlined: ({ theme }) => ({
        variants: [
          {
            props: { color: 'secondary' },
            style: {
              borderColor: theme.vars.palette.outline,
              color: theme.vars.palette.text.primary,
              backgroundColor: theme.vars.palette.background.paper,
              '&:hover': {
                backgroundColor: theme.vars.palette.background.sunken,
                borderColor: theme.vars.palette.outline,
              },
            },
          },
        ],
      }),
      text: ({ theme }) => ({ color: theme.vars.palette.primary.main }),
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        width: 28,
        height: 28,
        padding: 0,
        borderRadius: 6,
        color: theme.vars.palette.text.secondary,
        '&:hover': { backgroundColor: theme.vars.palette.background.sunken },
        '&.MuiIconButton-colorInherit': { color: 'inherit', '&:hover': { backgroundColor: 'transparent' } },
        [phone]: { width: 40, height: 40 },
      }),
    },
  },
  MuiChip: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: 28,
        fontSize: 13,
        fontWeight: 500,
        borderColor: theme.vars.palette.outline,
        [phone]: { height: 36 },
      }),
      label: { paddingInline: 10 },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: 32,
        padding: '0 11px',
        fontSize: 13,
        fontWeight: 500,
        gap: 6,
        textTransform: 'none',
        color: theme.vars.palette.text.primary,
        borderColor: theme.vars.palette.outline,
        whiteSpace: 'nowrap',
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: theme.vars.palette.primary.main,
          color: theme.vars.palette.primary.contrastText,
          fontWeight: 600,
        },
        [phone]: { minHeight: 40, flex: 1 },
      }),
    },
  },
  MuiToggleButtonGroup: {
    styleOverrides: { root: ({ theme }) => ({ backgroundColor: theme.vars.palette.background.raised }) },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        padding: '0 6px',
        height: 28,
        fontSize: 13,
        lineHeight: 1.3,
        borderColor: theme.vars.palette.divider,
      }),
      head: ({ theme }) => ({
        height: 30,
        fontSize: 12,
        fontWeight: 600,
        color: theme.vars.palette.text.secondary,
        whiteSpace: 'nowrap',
        borderColor: theme.vars.palette.outline,
        backgroundColor: 'transparent',
      }),
    },
  },
  MuiTypography: {
    styleOverrides: {
      // MUI 9 knows only `textSecondary`; palette paths read the same everywhere else, so they work here, too.
      root: ({ theme }) => ({
        variants: [
          { props: { color: 'text.secondary' }, style: { color: theme.vars.palette.text.secondary } },
          { props: { color: 'error.main' }, style: { color: theme.vars.palette.error.main } },
          { props: { color: 'warning.main' }, style: { color: theme.vars.palette.warning.main } },
          { props: { color: 'success.main' }, style: { color: theme.vars.palette.success.main } },
          { props: { color: 'primary.main' }, style: { color: theme.vars.palette.primary.main } },
        ],
      }),
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { color: 'inherit !important' }, icon: { fontSize: 14 } } },
};
