import Button from '@mui/material/Button';
import { Lock, MapPinOff } from 'lucide-react';
import { Link, useLocation } from 'react-router-dom';
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

/** Of a case nothing is said but that it may not be open to her; any other address is simply none. */
export function NotFound() {
  const t = useT();
  const isOfCase = useLocation().pathname.startsWith('/cases/');
  return (
    <EmptyState isPage icon={MapPinOff} title={t('layout.notFound')} action={<HomeLink />}>
      {t(isOfCase ? 'layout.caseNotFoundHint' : 'layout.notFoundHint')}
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
