import Button from '@mui/material/Button';
import { Phone } from 'lucide-react';
import { useState } from 'react';
import type { Member } from '../member.js';
import { useT } from '../../i18n/useT.js';
import { useMayI, useMe } from '../../session/me.js';
import { ConfirmDialog } from './ConfirmDialog.js';

/** For who has set a password and waits for the call. */
export function ConfirmButton({ user }: { user: Member }) {
  const t = useT();
  const isOwn = useMe().organisation.id === user.organisationId;
  const mayConfirm = useMayI()('confirm', 'user') && isOwn;
  const [isOpen, setOpen] = useState(false);
  if (user.state !== 'accepted' || !mayConfirm) return null;
  return (
    <>
      <Button
        size="small"
        variant="contained"
        color="primary"
        startIcon={<Phone size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('people.confirm.action')}
      </Button>
      {isOpen && <ConfirmDialog user={user} onClose={() => setOpen(false)} />}
    </>
  );
}
