import { passwordMinimum, passwordProblem } from '@geleit/domain';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Sparkles } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useNavigate, useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { ApiError } from '../api/problems.js';
import { useT } from '../i18n/useT.js';
import { PasswordField } from '../login/PasswordField.js';
import { useMe } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { useSaving } from './useSaving.js';

/** Everybody changes her own password; it draws a new key pair and ends her other sessions. */
export function PasswordPage() {
  const t = useT();
  const { email, name } = useMe();
  const notify = useNotify();
  const navigate = useNavigate();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [proposal, setProposal] = useState('');
  const [isTried, setTried] = useState(false);
  const { save, isSaving, fields } = useSaving();

  const weakness = passwordProblem(next, { email, name });
  const weaknessWords = weakness ? t(`people.password.problem.${weakness}`, { count: passwordMinimum }) : undefined;
  const differs = next !== repeat ? t('people.password.differs') : undefined;
  const missing = current === '' ? t('people.password.missing') : undefined;

  const propose = async () => {
    const answer = await save(() => api<{ password: string }>('/auth/password-proposal', { method: 'POST' }));
    if (!answer || answer instanceof ApiError) return;
    setProposal(answer.password);
    setNext(answer.password);
    setRepeat(answer.password);
  };
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (weakness || differs || missing) return;
    const answer = await save(async () => {
      await api('/me/password', { method: 'POST', body: { currentPassword: current, newPassword: next } });
      return true;
    });
    if (answer === null || answer instanceof ApiError) return;
    notify(t('people.password.done'), { type: 'success' });
    void navigate('/');
  };
  return (
    <Box sx={{ maxWidth: 480 }}>
      <Typography variant="h1" sx={{ mb: '12px' }}>
        {t('people.password.title')}
      </Typography>
      <Card padded>
        <form onSubmit={(event) => void change(event)} noValidate>
          <Box sx={{ display: 'grid', gap: '14px' }}>
            <Alert severity="info">{t('people.password.why')}</Alert>
            <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
            <PasswordField label={t('people.password.current')} value={current} onChange={setCurrent} autoComplete="current-password" autoFocus error={fields.currentPassword ?? (isTried ? missing : undefined)} />
            <PasswordField
              label={t('people.password.next')}
              value={next}
              onChange={setNext}
              autoComplete="new-password"
              helperText={next && weaknessWords ? weaknessWords : t('people.password.hint', { count: passwordMinimum })}
              error={fields.newPassword ?? (isTried ? weaknessWords : undefined)}
            />
            <Box>
              <Button size="small" startIcon={<Sparkles size={14} aria-hidden />} onClick={() => void propose()}>
                {t('people.password.propose')}
              </Button>
              {proposal && proposal === next && (
                <Box role="status" sx={{ mt: '8px', p: '10px 12px', borderRadius: '6px', bgcolor: 'primary.light' }}>
                  <Box sx={{ fontWeight: 600, fontSize: 16, overflowWrap: 'anywhere' }}>{proposal}</Box>
                  <Typography variant="meta">{t('people.password.proposal')}</Typography>
                </Box>
              )}
            </Box>
            <PasswordField label={t('people.password.repeat')} value={repeat} onChange={setRepeat} autoComplete="new-password" error={isTried ? differs : undefined} />
            <Box>
              <Button type="submit" variant="contained" color="primary" disabled={isSaving}>
                {t('people.password.save')}
              </Button>
            </Box>
          </Box>
        </form>
      </Card>
    </Box>
  );
}
