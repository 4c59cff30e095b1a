import Box from '@mui/material/Box';
import type { Timeline } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import type { TimelineFilter } from './useTimeline.js';

const filters = [
  'all',
  'supportStep',
  'deadline',
  'caseEvent',
  'residenceStatus',
] as const satisfies readonly TimelineFilter[];

interface TimelineFiltersProps {
  value: TimelineFilter;
  counts: Timeline['counts'] | undefined;
  onChange: (filter: TimelineFilter) => void;
}

/** Chips with counts; pressing the chosen one again shows all. */
export function TimelineFilters({ value, counts, onChange }: TimelineFiltersProps) {
  const t = useT();
  return (
    <Box
      role="group"
      aria-label={t('timeline.filter')}
      sx={{
        display: 'flex',
        gap: '6px',
        flexWrap: { md: 'wrap' },
        overflowX: { xs: 'auto', md: 'visible' },
        flex: { xs: '0 0 auto', md: 'initial' },
        width: { xs: 'calc(100% + 24px)', md: 'auto' },
        m: { xs: '0 -12px', md: 0 },
        p: { xs: '2px 12px', md: 0 },
        scrollbarWidth: 'none',
      }}
    >
      {filters.map((filter) => (
        <ToggleChip
          key={filter}
          pressed={value === filter}
          count={counts?.[filter]}
          onToggle={(pressed) => {
            onChange(pressed ? filter : 'all');
          }}
        >
          {t(`timeline.${filter}`)}
        </ToggleChip>
      ))}
    </Box>
  );
}
