import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type SubmitEvent } from 'react';
import { ApiError } from '../api/problems.js';
import type { Credentials } from '../session/authProvider.js';
import { useT, type T } from '../i18n/useT.js';
import { PasswordField } from './PasswordField.js';

interface LoginFormProps {
  isBusy: boolean;
  failure: unknown;
  onSubmit: (credentials: Credentials) => void;
}

/** E-mail and password in one form, so that no answer tells which of them was wrong. */
export function LoginForm({ isBusy, failure, onSubmit }: LoginFormProps) {
  const t = useT();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isChecked, setChecked] = useState(false);
  const missing = (value: string) => (isChecked && !value.trim() ? t('login.required') : undefined);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (email.trim() && password) onSubmit({ email, password });
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'grid', gap: { xs: '12px', md: '16px' }, '& .MuiOutlinedInput-root': { minHeight: 42 } }}
    >
      {failure ? <Alert severity="error">{sentenceOf(failure, t)}</Alert> : null}
      <TextField
        label={t('login.email')}
        type="email"
        value={email}
        autoFocus
        onChange={(event) => setEmail(event.target.value)}
        error={Boolean(missing(email))}
        helperText={missing(email)}
        slotProps={{ htmlInput: { autoComplete: 'username', inputMode: 'email', spellCheck: false } }}
      />
      <PasswordField
        label={t('login.password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        error={missing(password)}
      />
      <Button type="submit" variant="contained" color="primary" disabled={isBusy} sx={{ height: 44 }}>
        {isBusy ? t('common.loading') : t('login.submit')}
      </Button>
    </Box>
  );
}

function sentenceOf(failure: unknown, t: T): string {
  if (!(failure instanceof ApiError)) return t('common.error');
  const wait = failure.retryAfterSeconds === null ? '' : ` ${t('login.wait', { seconds: failure.retryAfterSeconds })}`;
  return `${failure.problem.detail}${wait}`;
}
