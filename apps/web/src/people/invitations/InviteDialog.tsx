import type { Role } from '@geleit/domain';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api } from '../../api/api.js';
import { newId } from '../../api/newId.js';
import { ApiError } from '../../api/problems.js';
import { useT } from '../../i18n/useT.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { looksLikeEmail, type Invitation } from './invitations.js';
import { LinkOnceDialog } from './LinkOnceDialog.js';
import { PlainDialog } from '../PlainDialog.js';
import { useSaving } from '../useSaving.js';

interface Props {
  /** Roles to choose from; with one there is nothing to choose. */
  roles: readonly Role[];
  /** The first person of another organisation. */
  organisation?: { id: string; name: string };
  onClose: () => void;
}

/** Invites a person; afterwards the same place shows the link, once. */
export function InviteDialog({ roles, organisation, onClose }: Props) {
  const t = useT();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>(roles[0] ?? 'caseworker');
  const [isTried, setTried] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const { save, isSaving, fields } = useSaving();
  if (invitation)
    return <LinkOnceDialog invitation={invitation} isFirst={organisation !== undefined} onClose={onClose} />;

  const emailProblem =
    email.trim() === ''
      ? t('people.invitation.missing')
      : looksLikeEmail(email)
        ? undefined
        : t('people.invitation.noEmail');
  const nameProblem = name.trim() === '' ? t('people.invitation.missing') : undefined;
  const invite = async () => {
    setTried(true);
    if (emailProblem || nameProblem) return;
    const body = {
      name: name.trim(),
      email: email.trim(),
      role,
      ...(organisation && { organisationId: organisation.id }),
    };
    const answer = await save(() => api<Invitation>(`/invitations/${newId()}`, { method: 'PUT', body, creates: true }));
    if (answer && !(answer instanceof ApiError)) setInvitation(answer);
  };
  const problemOf = (field: string, own: string | undefined) => fields[field] ?? (isTried ? own : undefined);
  return (
    <PlainDialog
      title={
        organisation
          ? t('people.invitation.titleFor', { organisation: organisation.name })
          : t('people.invitation.title')
      }
      save={t('people.invitation.save')}
      isSaving={isSaving}
      onSave={() => void invite()}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: '12px' }}>
        <TextField
          label={t('people.invitation.name')}
          value={name}
          autoFocus
          onChange={(event) => setName(event.target.value)}
          error={problemOf('name', nameProblem) !== undefined}
          helperText={problemOf('name', nameProblem)}
          slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 200 } }}
        />
        <TextField
          label={t('people.invitation.email')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={problemOf('email', emailProblem) !== undefined}
          helperText={problemOf('email', emailProblem)}
          slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 254 } }}
        />
        {roles.length > 1 && (
          <CodeSelect
            list="role"
            codes={roles}
            label={t('people.invitation.role')}
            value={role}
            onChange={(code) => code && setRole(code as Role)}
            error={fields.role}
          />
        )}
        <Alert severity="info">{t('people.invitation.hint')}</Alert>
      </Box>
    </PlainDialog>
  );
}
