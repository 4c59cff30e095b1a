import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import type { OrganisationView } from '../../api/types.js';
import { dayNear, dayOf } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { codeLabel } from '../../ui/codeOptions.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Avatar } from '../Avatar.js';
import type { Invitation } from './invitations.js';
import { useSaving } from '../useSaving.js';

/** A network that has just begun has dozens. */
const few = 6;

/** Invitations nobody has used yet. Their links are not shown again. */
export function InvitationsCard({ organisations = [] }: { organisations?: readonly OrganisationView[] }) {
  const t = useT();
  const { data, error, refetch } = useGetList<Invitation>('invitations', {
    filter: { state: ['open', 'expired'] },
    pagination: { page: 1, perPage: 100 },
  });
  const [isWhole, setWhole] = useState(false);
  const open = data ?? [];
  const shown = isWhole ? open : open.slice(0, few);
  return (
    <Card title={t('people.invitation.open')} {...(open.length > 0 && { hint: open.length })}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && open.length === 0 && (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ px: '14px', pb: '14px' }}>
          {t('people.invitation.openNone')}
        </Typography>
      )}
      <Box component="ul">
        {shown.map((invitation) => (
          <Row
            key={invitation.id}
            invitation={invitation}
            organisation={organisations.find(({ id }) => id === invitation.organisationId)?.name}
          />
        ))}
      </Box>
      {shown.length < open.length && (
        <Button
          variant="text"
          size="small"
          sx={{ m: '6px' }}
          onClick={() => {
            setWhole(true);
          }}
        >
          {t('people.invitation.rest', { smart_count: open.length - shown.length })}
        </Button>
      )}
    </Card>
  );
}

function Row({ invitation, organisation }: { invitation: Invitation; organisation: string | undefined }) {
  const { id, name, email, role, expiresAt, state } = invitation;
  const t = useT();
  const locale = useCurrentLocale();
  const notify = useNotify();
  const mayWithdraw = useMayI()('withdraw', 'invitation');
  const { save, isSaving } = useSaving();
  const isOver = state === 'expired';
  const withdraw = async () => {
    const answer = await save(async () => {
      await api(`/invitations/${id}`, { method: 'DELETE' });
      return true;
    });
    if (answer && !(answer instanceof ApiError)) notify(t('people.invitation.withdrawn'), { type: 'success' });
  };
  const words = [
    organisation,
    codeLabel('role', role, locale),
    t(isOver ? 'people.invitation.expired' : 'people.invitation.expires', { on: dayNear(dayOf(expiresAt)) }),
  ];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '28px minmax(0,1fr) auto',
        gap: '12px',
        alignItems: 'center',
        p: '6px 14px',
        minHeight: 48,
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Avatar name={name} />
      <Box sx={{ minWidth: 0 }}>
        <b>{name}</b>{' '}
        <Box component="span" sx={{ fontSize: 13, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {email}
        </Box>
        <Box sx={{ fontSize: 13, color: isOver ? 'warning.main' : 'text.secondary' }}>
          {words.filter(Boolean).join(' · ')}
        </Box>
      </Box>
      {mayWithdraw && (
        <Button
          size="small"
          disabled={isSaving}
          aria-label={t('people.invitation.withdrawFor', { name })}
          onClick={() => void withdraw()}
        >
          {t('people.invitation.withdraw')}
        </Button>
      )}
    </Box>
  );
}
