import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { api } from '../api/api.js';
import { useT } from '../i18n/useT.js';
import { PasswordField } from '../login/PasswordField.js';

const shortest = 14;

/** How many characters are missing; 0 when the password is long enough. The server checks the rest. */
export const newPasswordProblem = (password: string): number => Math.max(0, shortest - Array.from(password).length);

/** Six words are offered; who prefers an own password writes at least 14 characters. */
export function NewPassword({ value, onChange }: { value: string; onChange: (password: string) => void }) {
  const t = useT();
  const proposal = useQuery({
    queryKey: ['password-proposal'],
    queryFn: () => api<{ password: string }>('/auth/password-proposal', { method: 'POST', body: {}, anonymous: true }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const words = proposal.data?.password;
  const missing = newPasswordProblem(value);
  return (
    <Box sx={{ display: 'grid', gap: '12px' }}>
      <div>
        <Typography variant="h2">{t('invitation.password')}</Typography>
        <Typography variant="dense" component="p" color="text.secondary">
          {t('invitation.passwordText')}
        </Typography>
      </div>
      {words ? (
        <Box sx={{ p: '12px 14px', borderRadius: '6px', bgcolor: 'primary.light', display: 'grid', gap: '8px' }}>
          <Typography variant="h4" component="h3">
            {t('invitation.proposal')}
          </Typography>
          <Typography component="p" translate="no" sx={{ fontSize: 17, fontWeight: 600 }}>
            {words}
          </Typography>
          <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
            <Button size="small" variant="contained" color="primary" onClick={() => onChange(words)}>
              {t('invitation.use')}
            </Button>
            <Button size="small" startIcon={<RotateCw size={14} aria-hidden />} onClick={() => void proposal.refetch()}>
              {t('invitation.another')}
            </Button>
          </Box>
        </Box>
      ) : null}
      <PasswordField
        label={t('invitation.own')}
        value={value}
        onChange={onChange}
        autoComplete="new-password"
        helperText={value && missing > 0 ? t('invitation.tooShort', { missing }) : t('invitation.ownHint')}
      />
    </Box>
  );
}
