import { passwordMinimum, passwordProblem } from '@geleit/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { api } from '../api/api.js';
import { useT } from '../i18n/useT.js';
import { PasswordField } from '../login/PasswordField.js';

interface NewPasswordProps {
  value: string;
  onChange: (password: string) => void;
  /** Whose name and address it must not be. */
  person?: { name?: string; email?: string };
}

/** Six words are offered; who prefers an own password learns while typing what is wrong with it. */
export function NewPassword({ value, onChange, person = {} }: NewPasswordProps) {
  const t = useT();
  const proposal = useQuery({
    queryKey: ['password-proposal'],
    queryFn: () => api<{ password: string }>('/auth/password-proposal', { method: 'POST', body: {}, anonymous: true }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const words = proposal.data?.password;
  const problem = value === '' ? null : passwordProblem(value, person);
  const missing = passwordMinimum - Array.from(value).length;
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
        error={problem && problem !== 'too-short' ? t(`invitation.problem.${problem}`) : undefined}
        helperText={problem ? t('invitation.tooShort', { missing }) : t('invitation.ownHint')}
      />
    </Box>
  );
}
