import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useT } from '../../i18n/useT.js';
import { euroTyped, readEuro } from './euro.js';
import { useTyped } from './useTyped.js';

interface EuroFieldProps {
  label: string;
  /** Whole cents. */
  value: number | null;
  error?: string | undefined;
  helperText?: string | undefined;
  onChange: (cents: number | null) => void;
}

/** An amount to the cent, typed as people type it. */
export function EuroField({ label, value, error, helperText, onChange }: EuroFieldProps) {
  const t = useT();
  const { input, isUnread } = useTyped({ value, written: (cents) => euroTyped(cents), read: readEuro, onChange });
  const words = isUnread ? t('recordForm.euroUnread') : error;
  return (
    <TextField
      {...input}
      label={label}
      error={words !== undefined}
      helperText={words ?? helperText ?? ' '}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off', maxLength: 16 },
        input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
      }}
    />
  );
}
