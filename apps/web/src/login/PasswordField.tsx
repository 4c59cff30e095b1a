import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/useT.js';

export interface PasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  helperText?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
}

export function PasswordField({
  label,
  value,
  onChange,
  autoComplete,
  helperText,
  error,
  autoFocus = false,
}: PasswordFieldProps) {
  const t = useT();
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <TextField
      label={label}
      type={isShown ? 'text' : 'password'}
      value={value}
      autoFocus={autoFocus}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error ?? helperText}
      slotProps={{
        htmlInput: { autoComplete, spellCheck: false, autoCapitalize: 'off' },
        input: {
          endAdornment: (
            <Button
              variant="text"
              size="small"
              aria-pressed={isShown}
              aria-label={`${label} ${t(isShown ? 'login.hide' : 'login.show')}`}
              onClick={() => setShown(!isShown)}
              startIcon={<Icon size={16} aria-hidden />}
              sx={{ fontWeight: 400, flex: 'none', mr: '-8px' }}
            >
              {t(isShown ? 'login.hide' : 'login.show')}
            </Button>
          ),
        },
      }}
    />
  );
}
