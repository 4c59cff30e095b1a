import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetOne } from 'react-admin';
import type { OrganisationView } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { codeLabel } from '../../ui/codeOptions.js';
import { OrganisationDialog } from '../organisations/OrganisationDialog.js';
import { placeWords } from '../organisations/organisationSearch.js';

/** What the network sees of the own centre; its lead keeps name and places right. */
export function OwnOrganisationCard({ id }: { id: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const [isChanging, setChanging] = useState(false);
  const { data } = useGetOne<OrganisationView>('organisations', { id });
  if (!data) return null;
  const words = [
    codeLabel('organisationKind', data.kind, locale),
    placeWords(data.sites, codeLabel('land', data.land, locale)),
    data.contactEmail,
    data.contactPhone,
  ];
  return (
    <Card
      title={t('people.organisations.own')}
      padded
      action={
        <Button size="small" onClick={() => setChanging(true)}>
          {t('people.organisations.edit')}
        </Button>
      }
    >
      <b>{data.name}</b>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{words.filter(Boolean).join(' · ')}</Box>
      {isChanging && <OrganisationDialog organisation={data} onClose={() => setChanging(false)} />}
    </Card>
  );
}
