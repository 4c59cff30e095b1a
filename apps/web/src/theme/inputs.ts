import type { GeleitComponents } from './baseline.js';

/** Fields: label above, 36 px high, one clear edge; the ring replaces MUI's thick focused border. */
export const inputs: GeleitComponents = {
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme }) => ({
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        marginBottom: 5,
        fontSize: 13,
        lineHeight: 1.43,
        fontWeight: 600,
        whiteSpace: 'normal',
        pointerEvents: 'auto',
        color: theme.vars.palette.text.primary,
        '&.Mui-focused': { color: theme.vars.palette.text.primary },
        '&.Mui-error': { color: theme.vars.palette.error.main },
      }),
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 36,
        borderRadius: 6,
        fontSize: 14,
        backgroundColor: theme.vars.palette.background.raised,
        '& .MuiOutlinedInput-notchedOutline': {
          borderColor: theme.vars.palette.outline,
          top: 0,
          '& legend': { display: 'none' },
        },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.text.secondary },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 1, borderColor: theme.vars.palette.outline },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.error.main },
        '&.Mui-focused': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
        '@media (max-width:760px)': { minHeight: 44 },
      }),
      input: ({ theme }) => ({
        padding: '6px 10px',
        height: 'auto',
        '&:focus-visible': { outline: 'none' },
        '&::placeholder': { color: theme.vars.palette.text.secondary, opacity: 1 },
      }),
      multiline: { padding: 0, alignItems: 'flex-start', '& textarea': { padding: '8px 10px' } },
    },
  },
  MuiSelect: {
    styleOverrides: { select: { padding: '6px 10px', minHeight: 'auto', '&:focus-visible': { outline: 'none' } } },
  },
  MuiAutocomplete: {
    styleOverrides: {
      inputRoot: { paddingTop: '2px !important', paddingBottom: '2px !important', gap: 4 },
      input: { padding: '3px 2px !important' },
      option: { fontSize: 14, minHeight: '34px !important' },
      noOptions: { fontSize: 13 },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }) => ({
        margin: '4px 0 0',
        fontSize: 12,
        lineHeight: 1.4,
        color: theme.vars.palette.text.secondary,
        '&.Mui-error': { color: theme.vars.palette.error.main },
      }),
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme }) => ({
        fontSize: 13,
        fontWeight: 600,
        color: theme.vars.palette.text.primary,
        '&.Mui-focused': { color: theme.vars.palette.text.primary },
      }),
      asterisk: { display: 'none' },
    },
  },
  MuiCheckbox: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: ({ theme }) => ({ padding: 6, color: theme.vars.palette.outline }) },
  },
  MuiRadio: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: ({ theme }) => ({ padding: 6, color: theme.vars.palette.outline }) },
  },
  MuiFormControlLabel: { styleOverrides: { label: { fontSize: 14 } } },
};
