import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { readTime } from './readTime.js';

interface TimeFieldProps {
  label: string;
  /** `HH:MM`, or null. */
  value: string | null;
  error?: string | undefined;
  helperText?: string | undefined;
  onChange: (time: string | null) => void;
}

/** A time of day, typed as people type it: 8:30, 8.30, 0830, 14. */
export function TimeField({ label, value, error, helperText, onChange }: TimeFieldProps) {
  const t = useT();
  const [typed, setTyped] = useState(value ?? '');
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    setTyped(value ?? '');
    setUnread(false);
  }, [value]);
  const take = () => {
    const read = typed.trim() ? readTime(typed) : null;
    const isWrong = typed.trim() !== '' && read === null;
    setUnread(isWrong);
    if (isWrong) return;
    if (read !== value) onChange(read);
    else setTyped(value ?? '');
  };
  const words = isUnread ? t('recordForm.timeUnread') : error;
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
      placeholder={t('recordForm.timePlaceholder')}
      slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 9 } }}
    />
  );
}
