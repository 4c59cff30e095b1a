import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { UserRoundPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { Member } from '../member.js';
import { RecoverySheet, type Sheet } from '../../founding/RecoverySheet.js';
import { useT } from '../../i18n/useT.js';
import { useMayI, useMe } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { InvitationsCard } from '../invitations/InvitationsCard.js';
import { InviteDialog } from '../invitations/InviteDialog.js';
import { rolesForOwnTeam } from '../invitations/invitations.js';
import { FormerCard } from './FormerCard.js';
import { Members } from './Members.js';
import { OwnOrganisationCard } from './OwnOrganisationCard.js';

/** Who belongs to the organisation, who is invited, who has left. */
export function TeamPage() {
  const t = useT();
  const { role, organisation } = useMe();
  const mayI = useMayI();
  const [isInviting, setInviting] = useState(false);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const roles = rolesForOwnTeam(role);
  if (sheet) return <RecoverySheet sheet={sheet} organisation={organisation.name} onKept={() => setSheet(null)} />;
  return (
    <Box sx={{ display: 'grid', gap: '16px', maxWidth: 1100 }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', justifyContent: 'space-between' }}
      >
        <Typography variant="h1">{t('people.team.title', { centre: organisation.name })}</Typography>
        {mayI('invite', 'user') && roles.length > 0 && (
          <Button
            variant="contained"
            color="primary"
            startIcon={<UserRoundPlus size={16} aria-hidden />}
            onClick={() => setInviting(true)}
          >
            {t('people.team.invite')}
          </Button>
        )}
      </Box>
      <MembersCard organisationId={organisation.id} onSheet={setSheet} />
      {mayI('list', 'invitation') && role !== 'administrator' && <InvitationsCard />}
      {role === 'lead' && <OwnOrganisationCard id={organisation.id} />}
      <FormerCard organisationId={organisation.id} />
      {isInviting && <InviteDialog roles={roles} onClose={() => setInviting(false)} />}
    </Box>
  );
}

function MembersCard({ organisationId, onSheet }: { organisationId: string; onSheet: (sheet: Sheet) => void }) {
  const t = useT();
  const { data, error, isPending, refetch } = useGetList<Member>('users', {
    filter: { state: ['accepted', 'confirmed', 'suspended'], organisationId },
    pagination: { page: 1, perPage: 100 },
  });
  const leads = data?.filter(({ role, state }) => role === 'lead' && state === 'confirmed');
  return (
    <>
      {leads?.length === 1 && (
        <Alert severity="info">
          <b>{t('people.team.alone')}.</b> {t('people.team.aloneText')}
        </Alert>
      )}
      <Card title={t('people.team.members')} hint={data?.length}>
        {isPending && <LinearProgress aria-label={t('common.loading')} />}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {data?.length === 0 && (
          <EmptyState icon={UsersRound} title={t('people.team.empty')}>
            {t('people.team.emptyText')}
          </EmptyState>
        )}
        {data && <Members users={data} onSheet={onSheet} />}
      </Card>
    </>
  );
}
