import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Ban, Ellipsis, LifeBuoy, RotateCcw, UserRoundPlus, UsersRound, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import type { OrganisationView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { firstRoleOf } from '../invitations/invitations.js';
import { InviteDialog } from '../invitations/InviteDialog.js';
import { MembersDialog } from './MembersDialog.js';
import { RecoveryOpenDialog } from '../recovery/RecoveryOpenDialog.js';
import { SuspendDialog } from '../SuspendDialog.js';
import { useSaving } from '../useSaving.js';

type Open = 'members' | 'invite' | 'suspend' | 'recover';

/** What an administrator does about an organisation; none of it opens a case. */
export function OrganisationActions({ organisation }: { organisation: OrganisationView }) {
  const t = useT();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const { save, isSaving } = useSaving();
  const { id, name, state, version } = organisation;
  const firstRole = firstRoleOf(organisation);
  const isSuspended = state === 'suspended';

  const change = async (next: OrganisationView['state']) => {
    const answer = await save(() =>
      api<OrganisationView>(`/organisations/${id}`, { method: 'PATCH', body: { state: next }, version }),
    );
    if (!answer || answer instanceof ApiError) return;
    notify(t(next === 'suspended' ? 'people.organisations.suspended' : 'people.organisations.lifted', { name }), {
      type: 'success',
    });
    setOpen(null);
  };
  const entry = (icon: LucideIcon, words: string, act: () => void) => ({ icon, words, act });
  const entries = [
    entry(UsersRound, t('people.organisations.members'), () => setOpen('members')),
    ...(firstRole && state === 'invited'
      ? [
          entry(
            UserRoundPlus,
            t(firstRole === 'lead' ? 'people.organisations.inviteLead' : 'people.organisations.inviteCoordinator'),
            () => setOpen('invite'),
          ),
        ]
      : []),
    ...(state === 'active' && firstRole
      ? [entry(LifeBuoy, t('people.organisations.recover'), () => setOpen('recover'))]
      : []),
    isSuspended
      ? entry(RotateCcw, t('people.suspend.lift'), () => void change('active'))
      : entry(Ban, t('people.suspend.action'), () => setOpen('suspend')),
  ];
  const close = () => setOpen(null);
  return (
    <>
      <IconButton
        aria-label={t('people.organisations.more', { name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {entries.map(({ icon: Icon, words, act }) => (
          <MenuItem
            key={words}
            onClick={() => {
              setAnchor(null);
              act();
            }}
          >
            <Icon size={16} aria-hidden /> {words}
          </MenuItem>
        ))}
      </Menu>
      {open === 'members' && <MembersDialog organisation={organisation} onClose={close} />}
      {open === 'invite' && firstRole && (
        <InviteDialog roles={[firstRole]} organisation={organisation} onClose={close} />
      )}
      {open === 'recover' && <RecoveryOpenDialog organisation={organisation} onClose={close} />}
      {open === 'suspend' && (
        <SuspendDialog
          name={name}
          text={t('people.suspend.textOrganisation', { name })}
          isSaving={isSaving}
          onSave={() => void change('suspended')}
          onClose={close}
        />
      )}
    </>
  );
}
