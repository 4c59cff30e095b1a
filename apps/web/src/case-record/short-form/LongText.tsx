import TextField from '@mui/material/TextField';
import { WithHints } from '../../text-hints/WithHints.js';

interface LongTextProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  caseId: string | undefined;
  rows?: number;
  maxLength?: number;
  helperText?: string;
  error?: string | undefined;
  autoFocus?: boolean;
}

/** Free text about a client: one line or several, with what the hints find below it. */
export function LongText({
  label,
  value,
  onChange,
  caseId,
  rows = 3,
  maxLength = 20_000,
  helperText,
  error,
  autoFocus = false,
}: LongTextProps) {
  return (
    <WithHints text={value} onChange={onChange} caseId={caseId}>
      <TextField
        label={label}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
        autoFocus={autoFocus}
        {...(rows > 1 ? { multiline: true, minRows: rows, maxRows: 16 } : {})}
        error={error !== undefined}
        helperText={error ?? helperText}
        slotProps={{ htmlInput: { maxLength, autoComplete: 'off' } }}
      />
    </WithHints>
  );
}
