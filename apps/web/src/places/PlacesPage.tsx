import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { BedDouble, ChartGantt, Plus, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { PlaceView } from '../api/types.js';
import { AddressDialog } from '../case-record/housing/AddressDialog.js';
import { usePlaces } from '../case-record/housing/usePlaces.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { useMayI } from '../session/me.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { freeIn, occupancyRuns } from './occupancyRuns.js';
import { PlaceCard } from './PlaceCard.js';
import { PlaceDialog } from './PlaceDialog.js';
import { useOccupancy, weeksShown } from './useOccupancy.js';

type Opened = { name: 'add' } | { name: 'change' | 'address'; place: PlaceView };

/** The places of the centre: free beds at a glance, and how full each is in the coming weeks. */
export function PlacesPage() {
  const t = useT();
  const mayI = useMayI();
  const { places, ...list } = usePlaces();
  const { occupancy, ...filled } = useOccupancy(today());
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isTable, setTable] = useState(false);
  const close = () => {
    setOpened(null);
  };
  const open = (name: 'change' | 'address', place: PlaceView) => () => {
    setOpened({ name, place });
  };
  const failure = list.error ?? filled.error;
  const runsOf = (place: PlaceView) => (occupancy ? occupancyRuns(occupancy, place.id) : []);
  const now = places.flatMap((place) => runsOf(place).slice(0, 1));
  const add = mayI('record', 'place') ? (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={16} aria-hidden />}
      onClick={() => {
        setOpened({ name: 'add' });
      }}
    >
      {t('places.add')}
    </Button>
  ) : null;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr)', gap: '14px', maxWidth: 1040 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' }}>
        <Box sx={{ mr: 'auto' }}>
          <Typography variant="h1">{t('places.title')}</Typography>
          {now.length > 0 ? (
            <Typography color="text.secondary" role="status">
              {t('places.sum', {
                free: now.reduce((sum, run) => sum + freeIn(run), 0),
                beds: now.reduce((sum, { beds }) => sum + beds, 0),
                weeks: weeksShown,
              })}
            </Typography>
          ) : null}
        </Box>
        {places.length > 0 ? (
          <Button
            variant="text"
            startIcon={isTable ? <ChartGantt size={14} aria-hidden /> : <Table2 size={14} aria-hidden />}
            onClick={() => {
              setTable(!isTable);
            }}
          >
            {t(isTable ? 'places.asBars' : 'places.asTable')}
          </Button>
        ) : null}
        {places.length > 0 ? add : null}
      </Box>
      {failure ? (
        <ErrorState
          error={failure}
          onRetry={() => {
            list.retry();
            filled.retry();
          }}
        />
      ) : null}
      {!failure && (list.isPending || filled.isPending) ? <Skeleton variant="rounded" height={150} /> : null}
      {!failure && !list.isPending && places.length === 0 ? (
        <EmptyState icon={BedDouble} title={t('places.empty')} action={add}>
          {t('places.emptyHint')}
        </EmptyState>
      ) : null}
      {occupancy
        ? places.map((place) => (
            <PlaceCard
              key={place.id}
              place={place}
              runs={runsOf(place)}
              isTable={isTable}
              onAddress={mayI('open', 'place') ? open('address', place) : undefined}
              onChange={mayI('change', 'place') ? open('change', place) : undefined}
            />
          ))
        : null}
      {opened?.name === 'address' ? (
        <AddressDialog path={`/places/${opened.place.id}/address`} about={opened.place.name} onClose={close} />
      ) : null}
      {opened && opened.name !== 'address' ? (
        <PlaceDialog place={opened.name === 'change' ? opened.place : undefined} onClose={close} />
      ) : null}
    </Box>
  );
}
