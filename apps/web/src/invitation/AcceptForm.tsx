import { passwordProblem } from '@geleit/domain';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState, type SubmitEvent } from 'react';
import { api } from '../api/api.js';
import type { InvitationPreview } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { NewPassword } from './NewPassword.js';

interface AcceptFormProps {
  token: string;
  invitation: InvitationPreview;
  onAccepted: (checkWords: string[]) => void;
}

export function AcceptForm({ token, invitation: { name, organisation, role }, onAccepted }: AcceptFormProps) {
  const t = useT();
  const [password, setPassword] = useState('');
  const [isWritten, setWritten] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const accept = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      const { checkWords } = await api<{ checkWords: string[] }>('/invitations/acceptance', {
        method: 'POST',
        body: { token, password },
        anonymous: true,
      });
      onAccepted(checkWords);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('common.error'));
      setBusy(false);
    }
  };

  return (
    <Box component="form" noValidate onSubmit={(event) => void accept(event)} sx={{ display: 'grid', gap: '16px' }}>
      <div>
        <Typography variant="h1">{t('invitation.hello', { name })}</Typography>
        <Typography sx={{ mt: '4px' }}>
          {t('invitation.text', { organisation: organisation.name, role: t(`role.${role}`) })}
        </Typography>
      </div>
      <NewPassword value={password} onChange={setPassword} person={{ name }} />
      {failure ? <Alert severity="error">{failure}</Alert> : null}
      <FormControlLabel
        control={<Checkbox checked={isWritten} onChange={(event) => setWritten(event.target.checked)} />}
        label={t('invitation.written')}
      />
      <Button
        type="submit"
        variant="contained"
        color="primary"
        disabled={isBusy || !isWritten || passwordProblem(password, { name }) !== null}
        sx={{ height: 44 }}
      >
        {isBusy ? t('common.loading') : t('invitation.accept')}
      </Button>
    </Box>
  );
}
