import { labelOf } from '@geleit/domain';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { BedDouble } from 'lucide-react';
import type { PlaceView } from '../api/types.js';
import { capitalised } from '../case-page/capitalised.js';
import { dayPlain } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { Card } from '../ui/Card.js';
import { Tag } from '../ui/Tag.js';
import { OccupancyBar } from './OccupancyBar.js';
import { freeIn, type Run } from './occupancyRuns.js';
import { OccupancyTable } from './OccupancyTable.js';

interface PlaceCardProps {
  place: PlaceView;
  runs: readonly Run[];
  isTable: boolean;
  onAddress?: (() => void) | undefined;
  onChange?: (() => void) | undefined;
}

/** One place of the centre: free beds at a glance, then the coming weeks. */
export function PlaceCard({ place, runs, isTable, onAddress, onChange }: PlaceCardProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const now = runs[0] ?? { taken: 0, beds: place.capacity };
  const free = freeIn(now);
  const coming = place.capacities.filter(({ from }) => from > today());
  const facts = [
    capitalised(labelOf('housingKind', place.kind, locale)),
    t('places.beds', { smart_count: place.capacity }),
    ...coming.map(({ from, beds }) => t('places.bedsFrom', { smart_count: beds, day: dayPlain(from) })),
  ];
  return (
    <Card
      title={place.name}
      action={
        <>
          {now.beds === 0 ? (
            <Tag>{t('places.closed')}</Tag>
          ) : (
            <Tag tone={free > 0 ? 'ok' : 'warn'} icon={BedDouble}>
              {free > 0 ? t('places.free', { smart_count: free }) : t('places.full')}
            </Tag>
          )}
          {onAddress ? (
            <Button
              size="small"
              variant="text"
              aria-label={`${t('housing.addressAction')}: ${place.name}`}
              onClick={onAddress}
            >
              {t('housing.addressAction')}
            </Button>
          ) : null}
          {onChange ? (
            <Button
              size="small"
              variant="text"
              aria-label={`${t('recordForm.change')}: ${place.name}`}
              onClick={onChange}
            >
              {t('recordForm.change')}
            </Button>
          ) : null}
        </>
      }
    >
      <Typography variant="dense" component="p" color="text.secondary" sx={{ px: '14px', pb: '8px' }}>
        {facts.join(' · ')}
      </Typography>
      {isTable ? <OccupancyTable name={place.name} runs={runs} /> : <OccupancyBar name={place.name} runs={runs} />}
      {place.note ? (
        <Typography variant="dense" component="p" sx={{ px: '14px', pb: '12px', whiteSpace: 'pre-wrap' }}>
          {place.note}
        </Typography>
      ) : null}
    </Card>
  );
}
