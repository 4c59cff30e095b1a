import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { PhoneIncoming } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.js';
import { reloadMe, useMayI } from '../session/me.js';
import { EmptyState } from '../ui/EmptyState.js';

/** Accepted, but no lead has compared the check words yet: no key, no case. */
export function AwaitingConfirmation() {
  const t = useT();
  return (
    <EmptyState isPage icon={PhoneIncoming} title={t('founding.awaiting')} action={<Actions />}>
      {t('founding.awaitingText')}
    </EmptyState>
  );
}

/** A lead may also be here because the centre lost its last key holder: then the recovery sheet opens it. */
function Actions() {
  const t = useT();
  const mayI = useMayI();
  return (
    <Box sx={{ display: 'flex', gap: '8px' }}>
      <Button onClick={() => void reloadMe()}>{t('founding.check')}</Button>
      {mayI('redeem', 'recovery') ? (
        <Button component={Link} to="/recovery">
          {t('founding.recovery')}
        </Button>
      ) : null}
    </Box>
  );
}
