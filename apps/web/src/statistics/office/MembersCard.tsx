import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { OrganisationView } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { isFound, placeWords } from '../../people/organisations/organisationSearch.js';
import { Card } from '../../ui/Card.js';
import { codeLabel } from '../../ui/codeOptions.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import type { Readiness } from '../data/year.js';
import { CentreState } from '../years/CentresCard.js';

/** Run the network or the machine; they are no members. */
const apart = new Set(['network-office', 'operator']);

/** Every member of the network: where it is, and whether it has finished the year. */
export function MembersCard({ readiness }: { readiness: Readiness | undefined }) {
  const t = useT();
  const locale = useCurrentLocale();
  const [typed, setTyped] = useState('');
  const { data, error, refetch } = useGetList<OrganisationView>('organisations', {
    pagination: { page: 1, perPage: 100 },
  });
  const centres = (data ?? []).filter(({ kind }) => !apart.has(kind));
  const members = centres.filter((one) => isFound(one, typed)).toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Card
      title={t('office.members.title')}
      hint={data ? t('office.members.count', { smart_count: centres.length }) : ''}
      action={
        <TextField
          size="small"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={t('office.members.search')}
          slotProps={{
            htmlInput: { type: 'search', 'aria-label': t('office.members.search') },
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <Search size={16} aria-hidden />
                </InputAdornment>
              ),
            },
          }}
        />
      }
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data && members.length === 0 ? <EmptyState icon={Search} title={t('office.members.notFound')} /> : null}
      <Box component="ul">
        {members.map((one) => {
          const centre = readiness?.centres.find(({ organisation }) => organisation.id === one.id);
          return (
            <Box component="li" key={one.id} sx={row}>
              <Box sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' }}>{one.name}</Box>
              <Box sx={{ fontSize: 13, minWidth: 0 }}>
                {placeWords(one.sites, codeLabel('land', one.land, locale))}
                <Box sx={{ color: 'text.secondary' }}>{codeLabel('organisationKind', one.kind, locale)}</Box>
              </Box>
              <Box sx={{ fontSize: 13, minWidth: 0, overflowWrap: 'anywhere' }}>
                {one.contactEmail ? <Link href={`mailto:${one.contactEmail}`}>{one.contactEmail}</Link> : null}
                <Box>{one.contactPhone}</Box>
              </Box>
              {centre ? <CentreState centre={centre} /> : <span />}
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1.2fr) minmax(0,1fr) minmax(0,1.3fr) 210px' },
  gap: '2px 14px',
  alignItems: 'center',
  p: { xs: '8px 12px', md: '5px 14px' },
  borderTop: '1px solid',
  borderColor: 'divider',
};
