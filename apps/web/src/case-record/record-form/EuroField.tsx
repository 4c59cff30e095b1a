import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { euroTyped, readEuro } from './euro.js';

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
  const [typed, setTyped] = useState(value === null ? '' : euroTyped(value));
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    setTyped(value === null ? '' : euroTyped(value));
    setUnread(false);
  }, [value]);
  const take = () => {
    const read = typed.trim() ? readEuro(typed) : null;
    const isWrong = typed.trim() !== '' && read === null;
    setUnread(isWrong);
    if (isWrong) return;
    if (read !== value) onChange(read);
    else setTyped(value === null ? '' : euroTyped(value));
  };
  const words = isUnread ? t('recordForm.euroUnread') : error;
  return (
    <TextField
      label={label}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
      }}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
      error={words !== undefined}
      helperText={words ?? helperText ?? ' '}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off', maxLength: 16 },
        input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
      }}
    />
  );
}
