import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { History, Pin } from 'lucide-react';
import { useId, useState } from 'react';
import type { CaseView } from '../../api/types.js';
import { month } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PinNoteDialog } from '../pins/PinNoteDialog.js';
import { PinnedEntries } from '../pins/PinnedEntries.js';
import { PinsContext, usePins } from '../pins/usePins.js';
import { AreaFilter } from './AreaFilter.js';
import { TimelineEntry } from './TimelineEntry.js';
import { TimelineFilters } from './TimelineFilters.js';
import { groupByMonth } from './groupByMonth.js';
import { type TimelineFilter, useTimeline } from './useTimeline.js';

/** All that happened, newest first. */
export function Timeline({ record }: { record: CaseView }) {
  const t = useT();
  const heading = useId();
  const [filter, setFilter] = useState<TimelineFilter>({ group: null, area: null });
  const { pins, actions } = usePins(record);
  const [isNoting, setNoting] = useState(false);
  const isFiltered = filter.group !== null || filter.area !== null;
  const timeline = useTimeline(record.id, filter);
  const { entries, total, counts, areas } = timeline;
  return (
    <Box component="section" aria-labelledby={heading} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id={heading} variant="h2" sx={{ mr: '8px' }}>
          {t('timeline.title')}
        </Typography>
        {counts ? (
          <TimelineFilters
            value={filter.group}
            counts={counts}
            onChange={(group) => {
              setFilter({ ...filter, group });
            }}
          />
        ) : null}
        <AreaFilter
          value={filter.area}
          areas={areas}
          onChange={(area) => {
            setFilter({ ...filter, area });
          }}
        />
        {actions ? (
          <Button
            size="small"
            variant="text"
            startIcon={<Pin size={14} aria-hidden />}
            onClick={() => {
              setNoting(true);
            }}
          >
            {t('pins.note')}
          </Button>
        ) : null}
      </Box>
      {isNoting ? (
        <PinNoteDialog
          record={record}
          pin={undefined}
          onClose={() => {
            setNoting(false);
          }}
        />
      ) : null}
      {timeline.isPending ? <Waiting /> : null}
      {timeline.error && entries.length === 0 ? (
        <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} />
      ) : null}
      {timeline.isSuccess && entries.length === 0 ? (
        <EmptyState icon={History} title={t(isFiltered ? 'timeline.emptyFilter' : 'timeline.empty')}>
          {isFiltered ? null : t('timeline.emptyHint')}
        </EmptyState>
      ) : null}
      <PinsContext value={actions}>
        {pins.length > 0 && !isFiltered ? <PinnedEntries record={record} pins={pins} /> : null}
        {groupByMonth(entries).map((group) => (
          <Box key={group.month}>
            <Typography
              component="h3"
              variant="meta"
              color="text.secondary"
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: '10px',
                fontWeight: 600,
                p: '10px 0 6px',
                '&::after': { content: '""', height: '1px', flex: 1, bgcolor: 'divider' },
              }}
            >
              {month(group.month)}
            </Typography>
            <Box component="ol">
              {group.entries.map((entry) => (
                <TimelineEntry key={`${entry.kind}-${entry.id}`} entry={entry} record={record} />
              ))}
            </Box>
          </Box>
        ))}
      </PinsContext>
      {entries.length > 0 ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', pt: '6px' }}>
          {timeline.hasNextPage ? (
            <Button onClick={() => void timeline.fetchNextPage()} disabled={timeline.isFetchingNextPage}>
              {t('timeline.more')}
            </Button>
          ) : null}
          <Typography variant="meta" color="text.secondary" role="status">
            {t('timeline.shown', { shown: entries.length, total })}
          </Typography>
        </Box>
      ) : null}
    </Box>
  );
}

const Waiting = () => (
  <Box aria-hidden sx={{ display: 'grid', gap: '10px', pt: '14px' }}>
    {[0, 1, 2].map((row) => (
      <Skeleton key={row} variant="rounded" height={64} />
    ))}
  </Box>
);
