import Button from '@mui/material/Button';
import { Lock, MapPinOff } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/EmptyState.js';

const HomeLink = () => {
  const t = useT();
  return (
    <Button component={Link} to="/">
      {t('layout.home')}
    </Button>
  );
};

/** An address that is none; of a case that is not there or not hers, the case page itself says so. */
export function NotFound() {
  const t = useT();
  return (
    <EmptyState isPage icon={MapPinOff} title={t('layout.notFound')} action={<HomeLink />}>
      {t('layout.notFoundHint')}
    </EmptyState>
  );
}

export function AccessDenied() {
  const t = useT();
  return (
    <EmptyState isPage icon={Lock} title={t('layout.denied')} action={<HomeLink />}>
      {t('layout.deniedHint')}
    </EmptyState>
  );
}
