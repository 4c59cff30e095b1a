import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { UserRound, UserRoundCheck } from 'lucide-react';
import type { DeadlineState } from '../api/types.js';
import { capitalised } from '../case-page/capitalised.js';
import { urgencies } from '../centre-dashboard/centreDashboard.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import { deadlineStates, toggled, type DeadlineChoice } from './deadlineChoice.js';

/** Mine, how near, and in which state. */
export function DeadlineFilters({
  choice,
  coversSomebody,
  onChange,
}: {
  choice: DeadlineChoice;
  /** Whether there is anybody whose deadlines the person looks after, too. */
  coversSomebody: boolean;
  onChange: (choice: DeadlineChoice) => void;
}) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: { md: 'wrap' },
        gap: '6px',
        mb: '8px',
        alignItems: 'center',
        overflowX: 'auto',
        mx: { xs: '-12px', md: 0 },
        px: { xs: '12px', md: 0 },
        py: '3px',
      }}
    >
      <Box
        role="group"
        aria-label={t('deadlinesList.filters')}
        sx={{ display: 'flex', flexWrap: { md: 'wrap' }, gap: '6px' }}
      >
        <ToggleChip icon={UserRound} pressed={choice.isMine} onToggle={(isMine) => onChange({ ...choice, isMine })}>
          {t('deadlinesList.mine')}
        </ToggleChip>
        {coversSomebody && (
          <ToggleChip
            icon={UserRoundCheck}
            pressed={choice.isDeputised ?? false}
            onToggle={(isDeputised) => onChange({ ...choice, isDeputised })}
          >
            {t('deadlinesList.deputised')}
          </ToggleChip>
        )}
        {choice.state === 'open' &&
          urgencies.map((urgency) => (
            <ToggleChip
              key={urgency}
              pressed={choice.urgency.includes(urgency)}
              onToggle={() => onChange(toggled(choice, urgency))}
            >
              {t(`centreDashboard.urgency.label.${urgency}`)}
            </ToggleChip>
          ))}
      </Box>
      <ToggleButtonGroup
        exclusive
        value={choice.state}
        aria-label={t('deadlinesList.states')}
        onChange={(_, state: DeadlineState | null) => state && onChange({ ...choice, state, urgency: [] })}
        sx={{ ml: { md: 'auto' }, flex: 'none' }}
      >
        {deadlineStates.map((state) => (
          <ToggleButton key={state} value={state}>
            {capitalised(codeLabel('deadlineState', state, locale))}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
