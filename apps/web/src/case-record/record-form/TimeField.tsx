import TextField from '@mui/material/TextField';
import { useT } from '../../i18n/useT.js';
import { readTime } from './readTime.js';
import { useTyped } from './useTyped.js';

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
  const { input, isUnread } = useTyped({ value, written: (time) => time, read: readTime, onChange });
  const words = isUnread ? t('recordForm.timeUnread') : error;
  return (
    <TextField
      {...input}
      label={label}
      error={words !== undefined}
      helperText={words ?? helperText ?? ' '}
      placeholder={t('recordForm.timePlaceholder')}
      slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 9 } }}
    />
  );
}
