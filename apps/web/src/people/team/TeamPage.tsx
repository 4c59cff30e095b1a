import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { UserRoundPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { UserView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { useMayI, useMe } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { InvitationsCard } from '../invitations/InvitationsCard.js';
import { InviteDialog } from '../invitations/InviteDialog.js';
import { rolesForOwnTeam } from '../invitations/invitations.js';
import { MemberRow } from './MemberRow.js';

/** Who belongs to the organisation, who is invited, who has left. */
export function TeamPage() {
  const t = useT();
  const me = useMe();
  const mayI = useMayI();
  const [isInviting, setInviting] = useState(false);
  const { data, error, isPending, refetch } = useGetList<UserView>('users', { pagination: { page: 1, perPage: 100 } });
  const members = data?.filter(({ state }) => state !== 'removed' && state !== 'invited') ?? [];
  const former = data?.filter(({ state }) => state === 'removed') ?? [];
  const roles = rolesForOwnTeam(me.role);
  const isLoneLead = me.role === 'lead' && members.filter(({ role, state }) => role === 'lead' && state === 'confirmed').length === 1;
  return (
    <Box sx={{ display: 'grid', gap: '16px', maxWidth: 1100 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', justifyContent: 'space-between' }}>
        <Typography variant="h1">{t('people.team.title', { centre: me.organisation.name })}</Typography>
        {mayI('invite', 'user') && roles.length > 0 && (
          <Button variant="contained" color="primary" startIcon={<UserRoundPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
            {t('people.team.invite')}
          </Button>
        )}
      </Box>
      {isLoneLead && (
        <Alert severity="info">
          <b>{t('people.team.alone')}.</b> {t('people.team.aloneText')}
        </Alert>
      )}
      <Card title={t('people.team.members')} hint={members.length > 0 ? members.length : undefined}>
        {isPending && <LinearProgress aria-label={t('common.loading')} />}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {data && members.length === 0 && (
          <EmptyState icon={UsersRound} title={t('people.team.empty')}>
            {t('people.team.emptyText')}
          </EmptyState>
        )}
        <Members users={members} />
      </Card>
      {mayI('list', 'invitation') && <InvitationsCard />}
      {former.length > 0 && (
        <Card title={t('people.team.former')} hint={former.length}>
          <Members users={former} />
        </Card>
      )}
      {isInviting && <InviteDialog roles={roles} onClose={() => setInviting(false)} />}
    </Box>
  );
}

const Members = ({ users }: { users: readonly UserView[] }) => (
  <Box component="ul">
    {users.map((user) => (
      <MemberRow key={user.id} user={user} />
    ))}
  </Box>
);
