import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Building2, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { OrganisationView } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { InvitationsCard } from '../invitations/InvitationsCard.js';
import { OrganisationDialog } from './OrganisationDialog.js';
import { OrganisationRows } from './OrganisationRows.js';
import { isFound } from './organisationSearch.js';
import { RecoveriesCard } from '../recovery/RecoveriesCard.js';

/** The network's centres: administrators add, invite first heads, suspend, open recoveries; coordinators read. */
export function OrganisationsPage() {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const mayCreate = mayI('create', 'organisation');
  const [typed, setTyped] = useState('');
  const [isCreating, setCreating] = useState(false);
  const { data, total, error, isPending, refetch } = useGetList<OrganisationView>('organisations', {
    pagination: { page: 1, perPage: 100 },
  });
  const found =
    data?.filter((one) => isFound(one, typed)).toSorted((a, b) => a.name.localeCompare(b.name, locale)) ?? [];
  return (
    <Box sx={{ display: 'grid', gap: '16px', maxWidth: 1180 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' }}>
        <Typography variant="h1">{t('people.organisations.title')}</Typography>
        {total !== undefined && (
          <Typography variant="dense" color="text.secondary">
            {t('people.organisations.summary', { smart_count: total })}
          </Typography>
        )}
        <TextField
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={t('people.organisations.search')}
          sx={{ ml: { md: 'auto' }, width: { xs: '100%', md: 280 } }}
          slotProps={{
            htmlInput: { type: 'search', 'aria-label': t('people.organisations.search') },
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <Search size={16} aria-hidden />
                </InputAdornment>
              ),
            },
          }}
        />
        {mayCreate && (
          <Button
            variant="contained"
            color="primary"
            startIcon={<Plus size={16} aria-hidden />}
            onClick={() => setCreating(true)}
          >
            {t('people.organisations.create')}
          </Button>
        )}
      </Box>
      <Card>
        {isPending && <LinearProgress aria-label={t('common.loading')} />}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {data && found.length === 0 && (
          <EmptyState
            icon={Building2}
            title={t(data.length === 0 ? 'people.organisations.empty' : 'people.organisations.notFound')}
          >
            {t(data.length === 0 ? 'people.organisations.emptyText' : 'people.organisations.notFoundText')}
          </EmptyState>
        )}
        {found.length > 0 && <OrganisationRows organisations={found} />}
      </Card>
      {mayCreate && mayI('list', 'invitation') && <InvitationsCard organisations={data ?? []} />}
      {mayI('open', 'recovery') && <RecoveriesCard organisations={data ?? []} />}
      {isCreating && <OrganisationDialog onClose={() => setCreating(false)} />}
    </Box>
  );
}
