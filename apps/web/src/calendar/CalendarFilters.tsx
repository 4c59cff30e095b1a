import Box from '@mui/material/Box';
import { UserRound } from 'lucide-react';
import { deadlineStates } from '../deadlines-list/deadlineChoice.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import { toggledState, type CalendarChoice } from './calendarChoice.js';

/** Mine or the whole team's, and in which state. */
export function CalendarFilters({
  choice,
  onChange,
}: {
  choice: CalendarChoice;
  onChange: (choice: CalendarChoice) => void;
}) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Box
      role="group"
      aria-label={t('calendar.filters')}
      sx={{
        display: 'flex',
        flexWrap: { md: 'wrap' },
        gap: '6px',
        mb: '8px',
        overflowX: 'auto',
        mx: { xs: '-12px', md: 0 },
        px: { xs: '12px', md: 0 },
        py: '3px',
      }}
    >
      <ToggleChip icon={UserRound} pressed={choice.isMine} onToggle={(isMine) => onChange({ ...choice, isMine })}>
        {t('calendar.mine')}
      </ToggleChip>
      <Box component="span" aria-hidden sx={{ width: '1px', my: '5px', mx: '4px', bgcolor: 'divider', flex: 'none' }} />
      {deadlineStates.map((state) => (
        <ToggleChip
          key={state}
          pressed={choice.states.includes(state)}
          onToggle={() => onChange(toggledState(choice, state))}
        >
          {codeLabel('deadlineState', state, locale)}
        </ToggleChip>
      ))}
    </Box>
  );
}
