import Button from '@mui/material/Button';
import { PhoneIncoming } from 'lucide-react';
import { useT } from '../i18n/useT.js';
import { reloadMe } from '../session/me.js';
import { EmptyState } from '../ui/EmptyState.js';

/** Accepted, but no lead has compared the check words yet: no key, no case. */
export function AwaitingConfirmation() {
  const t = useT();
  return (
    <EmptyState icon={PhoneIncoming} title={t('founding.awaiting')} action={<Button onClick={() => void reloadMe()}>{t('founding.check')}</Button>}>
      {t('founding.awaitingText')}
    </EmptyState>
  );
}
