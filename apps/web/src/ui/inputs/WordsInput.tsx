import TextField from '@mui/material/TextField';
import { useFieldOf, type InputProps } from './useFieldOf.js';

interface WordsInputProps extends InputProps {
  label: string;
  helperText?: string;
  placeholder?: string;
  multiline?: boolean;
  maxLength?: number;
}

/** Typed words inside a react-admin form; nothing is completed or remembered by the browser. */
export function WordsInput({
  source,
  validate,
  label,
  helperText,
  placeholder,
  multiline = false,
  maxLength,
}: WordsInputProps) {
  const { name, value, onChange, error } = useFieldOf<string>({ source, ...(validate ? { validate } : {}) }, '');
  return (
    <TextField
      label={label}
      name={name}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error ?? helperText}
      placeholder={placeholder ?? ''}
      {...(multiline ? { multiline: true, minRows: 3 } : {})}
      slotProps={{ htmlInput: { autoComplete: 'off', ...(maxLength ? { maxLength } : {}) } }}
    />
  );
}
