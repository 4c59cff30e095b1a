import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useLogin } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { api } from '../api/api.js';
import { sessionHasEnded } from '../session/ended.js';
import { forgetMe } from '../session/me.js';
import type { DemoLogins } from '../api/types.js';
import type { Credentials } from '../session/authProvider.js';
import { useT } from '../i18n/useT.js';
import { DemoRoles } from './DemoRoles.js';
import { EntranceFrame } from './EntranceFrame.js';
import { LoginForm } from './LoginForm.js';
import { LoginLinks } from './LoginLinks.js';

/** The log-in; a demo database adds one tile a role. */
export function LoginPage() {
  const t = useT();
  const login = useLogin();
  const location = useLocation();
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const demo = useQuery({
    queryKey: ['demo-logins'],
    queryFn: () => api<DemoLogins>('/auth/demo', { anonymous: true }).catch(() => null),
    staleTime: Infinity,
  });
  useEffect(forgetMe, []);

  const enter = async (credentials: Credentials) => {
    setBusy(true);
    setFailure(null);
    try {
      const next = (location.state as { nextPathname?: string } | null)?.nextPathname;
      await login(credentials, next && next !== '/login' ? next : '/');
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };

  return (
    <EntranceFrame isDemo={Boolean(demo.data)}>
      <Box sx={{ display: 'grid', gap: { xs: '12px', md: '16px' } }}>
        <div>
          <Typography variant="h1">{t('login.title')}</Typography>
          <Typography variant="dense" component="p" color="text.secondary" sx={{ mt: '4px' }}>
            {t('login.hint')}
          </Typography>
        </div>
        {sessionHasEnded() && !failure ? <Alert severity="info">{t('login.ended')}</Alert> : null}
        <LoginForm isBusy={isBusy} failure={failure} onSubmit={(credentials) => void enter(credentials)} />
        <LoginLinks />
        {demo.data ? (
          <DemoRoles
            demo={demo.data}
            isBusy={isBusy}
            onChoose={(email) => void enter({ email, password: demo.data?.password ?? '' })}
          />
        ) : null}
      </Box>
    </EntranceFrame>
  );
}
