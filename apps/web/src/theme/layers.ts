import type { GeleitComponents } from './baseline.js';

/** What lies above the page: menus with a soft shadow, dialogs with a deep one, cards with a line only. */
export const layers: GeleitComponents = {
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: 10,
        border: `1px solid ${theme.vars.palette.divider}`,
        boxShadow: theme.vars.palette.elevation.card,
      }),
    },
  },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: `1px solid ${theme.vars.palette.divider}`,
        boxShadow: theme.vars.palette.elevation.floating,
      }),
      list: { padding: 4 },
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 34,
        fontSize: 14,
        borderRadius: 4,
        gap: 8,
        padding: '4px 10px',
        // The menu cuts off what stands outside.
        '&.Mui-focusVisible': { outlineOffset: -2 },
        '@media (max-width:760px)': { minHeight: 44 },
      },
    },
  },
  MuiPopover: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: `1px solid ${theme.vars.palette.divider}`,
        boxShadow: theme.vars.palette.elevation.floating,
      }),
    },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: { backgroundColor: 'rgba(34,32,29,.45)', '&.MuiBackdrop-invisible': { backgroundColor: 'transparent' } },
    },
  },
  MuiDialog: {
    // "Schnell weg" stays above every scrim, see quick-exit/QuickExitButton.
    styleOverrides: {
      paper: ({ theme }) => ({ borderRadius: 10, boxShadow: theme.vars.palette.elevation.dialog }),
      paperFullScreen: { borderRadius: 0 },
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: 19, fontWeight: 600, padding: '16px 20px 8px' } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
  MuiDialogActions: {
    styleOverrides: {
      root: ({ theme }) => ({ padding: '10px 20px', gap: 8, borderTop: `1px solid ${theme.vars.palette.divider}` }),
    },
  },
  MuiTooltip: {
    defaultProps: { arrow: true, enterDelay: 300 },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        backgroundColor: theme.vars.palette.text.primary,
        color: theme.vars.palette.background.default,
        fontSize: 12,
        fontWeight: 400,
        lineHeight: 1.4,
        padding: '7px 10px',
        maxWidth: 240,
      }),
      arrow: ({ theme }) => ({ color: theme.vars.palette.text.primary }),
    },
  },
  MuiAlert: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: 6,
        fontSize: 13,
        padding: '4px 12px',
        alignItems: 'center',
        variants: (['info', 'success', 'warning', 'error'] as const).map((severity) => {
          const tone = severity === 'info' ? 'primary' : severity;
          return {
            props: { variant: 'standard' as const, severity },
            style: { color: theme.vars.palette.text.primary, backgroundColor: theme.vars.palette[tone].light },
          };
        }),
      }),
    },
  },
  MuiSnackbarContent: { styleOverrides: { root: { borderRadius: 6, fontSize: 14 } } },
  MuiLinearProgress: { styleOverrides: { root: { height: 3, borderRadius: 2 } } },
};
