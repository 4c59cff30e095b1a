import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Timeline } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import { useIsPhone } from '../../ui/useIsPhone.js';
import { MoreChip } from '../composer/rows/MoreChip.js';
import { countOf, shownGroups, type TimelineGroup } from './timelineGroups.js';

interface TimelineFiltersProps {
  value: TimelineGroup | null;
  counts: Timeline['counts'];
  onChange: (group: TimelineGroup | null) => void;
}

/** Chips with counts; pressing the chosen one again shows all. On the phone the row scrolls sideways. */
export function TimelineFilters({ value, counts, onChange }: TimelineFiltersProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(false);
  const { first, rest } = shownGroups(counts, value);
  const shown = isOpen || isPhone ? [...first, ...rest] : first;
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
      <ToggleChip
        pressed={value === null}
        count={counts.all}
        onToggle={() => {
          onChange(null);
        }}
      >
        {t('timeline.all')}
      </ToggleChip>
      {shown.map((group) => (
        <ToggleChip
          key={group}
          pressed={value === group}
          count={countOf(group, counts)}
          onToggle={(pressed) => {
            onChange(pressed ? group : null);
          }}
        >
          {t(`timeline.group.${group}`)}
        </ToggleChip>
      ))}
      {rest.length > 0 && !isOpen && !isPhone ? (
        <MoreChip
          label={t('timeline.moreKinds', { count: rest.length })}
          name={t('timeline.filter')}
          isOpen={isOpen}
          onClick={() => {
            setOpen(true);
          }}
        />
      ) : null}
    </Box>
  );
}
