import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ChartGantt, Table2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { dayOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { today as todayNow } from '../../session/clock.js';
import { Card } from '../../ui/Card.js';
import { useIsPhone } from '../../ui/useIsPhone.js';
import type { CaseView, DeadlineView, ResidenceStatusView, SupportStepView } from '../../api/types.js';
import { PhoneTrackGraph } from './drawing/PhoneTrackGraph.js';
import { timeRange } from './layout/timeRange.js';
import { TrackGraph } from './drawing/TrackGraph.js';
import { numbered, trackModel } from './model/trackModel.js';
import { TrackTable } from './TrackTable.js';
import { useTrackRecords } from './useTrackRecords.js';
import { useTrackWords } from './useTrackWords.js';
import { useWidth } from './useWidth.js';

export interface TracksCardProps {
  record: CaseView;
  steps: readonly SupportStepView[];
  residence: readonly ResidenceStatusView[];
  deadlines: readonly DeadlineView[];
}

/** Phases and residence over time, as a graph or as a table. */
export function TracksCard({ record, steps, residence, deadlines }: TracksCardProps) {
  const t = useT();
  const words = useTrackWords();
  const isPhone = useIsPhone();
  const [span, setSpan] = useState<'all' | 'year'>('all');
  const [isTable, setTable] = useState(false);
  const { ref, width } = useWidth<HTMLDivElement>(isPhone ? 342 : 800);
  const today = todayNow();
  const { housing, health, legal, isPending } = useTrackRecords(record.id);

  const lanes = useMemo(
    () =>
      trackModel(
        {
          steps,
          residence,
          children: record.facts.children ?? [],
          records: { housing, health, legal },
          today,
          isOpen: record.state !== 'closed',
        },
        words,
      ),
    [steps, residence, housing, health, legal, record, today, words],
  );
  const flags = useMemo(() => numbered(deadlines), [deadlines]);
  const range = timeRange({ lanes, flags, openedOn: dayOf(record.createdAt), today }, isPhone ? 'year' : span);
  const graph = { lanes, flags, range, today, width };
  // Drawn once, when all of the story is there.
  if (isPending) return <Skeleton variant="rounded" height={260} />;

  return (
    <Card
      title={t('tracks.title')}
      action={
        <>
          {isPhone || isTable ? null : (
            <ToggleButtonGroup
              exclusive
              size="small"
              value={span}
              onChange={(_, next: 'all' | 'year' | null) => {
                if (next) setSpan(next);
              }}
              aria-label={t('tracks.span')}
            >
              <ToggleButton value="all">{t('tracks.all')}</ToggleButton>
              <ToggleButton value="year">{t('tracks.year')}</ToggleButton>
            </ToggleButtonGroup>
          )}
          <Button
            variant="text"
            size="small"
            onClick={() => {
              setTable(!isTable);
            }}
            startIcon={isTable ? <ChartGantt size={14} aria-hidden /> : <Table2 size={14} aria-hidden />}
          >
            {t(isTable ? 'tracks.asGraph' : 'tracks.asTable')}
          </Button>
        </>
      }
    >
      <Box ref={ref} sx={{ m: '0 14px 8px' }}>
        {lanes.length === 0 ? (
          <Typography variant="dense" component="p" color="text.secondary" sx={{ pb: '6px' }}>
            {t('tracks.empty')}
          </Typography>
        ) : null}
        {lanes.length > 0 && isTable ? <TrackTable lanes={lanes} /> : null}
        {lanes.length > 0 && !isTable ? isPhone ? <PhoneTrackGraph {...graph} /> : <TrackGraph {...graph} /> : null}
      </Box>
    </Card>
  );
}
