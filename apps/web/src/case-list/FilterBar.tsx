import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Filter, X } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useListContext, useStore } from 'react-admin';
import type { CaseCounts, CaseFilter } from '../api/types.js';
import { useOpenedFigure } from '../centre-dashboard/openedFigure.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { useMe } from '../session/me.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import { chipFilters, chipNames, hiddenConditions, isPressed, openStates, tidied, withChip } from './caseFilters.js';

const FilterPanel = lazy(() =>
  import('./FilterPanel.js').then(({ FilterPanel: component }) => ({ default: component })),
);

/** The chips everybody needs, each with the number it would show, and the rest behind "Weitere". */
export function FilterBar({ counts }: { counts: CaseCounts | undefined }) {
  const t = useT();
  const me = useMe();
  const more = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [opened, setOpened] = useOpenedFigure('cases');
  const [, keepOwn] = useStore<{ filter: CaseFilter; page: number } | null>('caseList', null);
  const list = useListContext();
  const filter = list.filterValues as CaseFilter;
  const chips = chipFilters(me.id, today());
  const hiddenCount = hiddenConditions(filter, chips);
  const change = (next: CaseFilter) => {
    // A figure's list is one of its own: touched, it goes on as the person's own list.
    if (opened) keepOwn({ filter: tidied(next), page: 1 });
    else list.setFilters(tidied(next), [], false);
    setOpened(null);
  };

  return (
    <Box
      role="group"
      aria-label={t('caseList.filters')}
      sx={{
        display: 'flex',
        gap: '6px',
        alignItems: 'center',
        mb: '6px',
        overflowX: { xs: 'auto', md: 'visible' },
        mx: { xs: '-12px', md: 0 },
        px: { xs: '12px', md: 0 },
        py: { xs: '2px', md: 0 },
        scrollbarWidth: 'none',
      }}
    >
      {chipNames.map((name) => (
        <ToggleChip
          key={name}
          pressed={isPressed(filter, chips[name])}
          count={counts?.[name]}
          onToggle={(pressed) => change(withChip(filter, chips[name], pressed))}
        >
          {t(`caseList.chip.${name}`)}
        </ToggleChip>
      ))}
      <Button
        ref={more}
        variant="text"
        size="small"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        startIcon={<Filter size={14} aria-hidden />}
        onClick={() => setOpen(true)}
        sx={{ flex: 'none' }}
      >
        {hiddenCount > 0 ? t('caseList.moreActive', { count: hiddenCount }) : t('caseList.more')}
      </Button>
      {hiddenCount > 0 ? (
        <Button
          variant="text"
          size="small"
          startIcon={<X size={14} aria-hidden />}
          onClick={() => change({ state: [...openStates] })}
          sx={{ flex: 'none' }}
        >
          {t('caseList.reset')}
        </Button>
      ) : null}
      {isOpen ? (
        <Suspense>
          <FilterPanel anchor={more.current} filter={filter} onChange={change} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </Box>
  );
}
