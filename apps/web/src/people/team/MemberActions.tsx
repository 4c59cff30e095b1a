import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Ban, Ellipsis, RotateCcw, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import type { Member } from '../member.js';
import type { Sheet } from '../../founding/RecoverySheet.js';
import { useT } from '../../i18n/useT.js';
import { useMayI, useMe } from '../../session/me.js';
import { RemoveDialog } from './RemoveDialog.js';
import { SuspendDialog } from '../SuspendDialog.js';
import { useSaving } from '../useSaving.js';

/** What may be done about a member: suspend, remove. Nobody removes herself. */
export function MemberActions({ user, onSheet }: { user: Member; onSheet: (sheet: Sheet) => void }) {
  const t = useT();
  const mayI = useMayI();
  const me = useMe();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<'remove' | 'suspend' | null>(null);
  const { save, isSaving } = useSaving();
  const { id, name, state, version } = user;

  const change = async (next: 'suspended' | 'confirmed') => {
    const answer = await save(() => api<Member>(`/users/${id}`, { method: 'PATCH', body: { state: next }, version }));
    if (!answer || answer instanceof ApiError) return;
    notify(t(next === 'suspended' ? 'people.suspend.done' : 'people.suspend.lifted', { name }), { type: 'success' });
    setOpen(null);
  };
  const choose = (next: typeof open) => () => {
    setAnchor(null);
    setOpen(next);
  };
  const maySuspend = mayI('suspend', 'user');
  const mayRemove = mayI('remove', 'user') && user.organisationId === me.organisation.id;
  const close = () => setOpen(null);
  if (id === me.id || state === 'removed' || !(maySuspend || mayRemove)) return null;
  return (
    <>
      <IconButton
        aria-label={t('people.team.more', { name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {maySuspend && state === 'suspended' && (
          <MenuItem onClick={() => void change('confirmed').then(choose(null))}>
            <RotateCcw size={16} aria-hidden /> {t('people.suspend.lift')}
          </MenuItem>
        )}
        {maySuspend && state === 'confirmed' && (
          <MenuItem onClick={choose('suspend')}>
            <Ban size={16} aria-hidden /> {t('people.suspend.action')}
          </MenuItem>
        )}
        {mayRemove && (
          <MenuItem onClick={choose('remove')}>
            <UserRoundX size={16} aria-hidden /> {t('people.remove.action')}
          </MenuItem>
        )}
      </Menu>
      {open === 'remove' && <RemoveDialog user={user} onClose={close} onSheet={onSheet} />}
      {open === 'suspend' && (
        <SuspendDialog
          name={name}
          text={t('people.suspend.text')}
          isSaving={isSaving}
          onSave={() => void change('suspended')}
          onClose={close}
        />
      )}
    </>
  );
}
