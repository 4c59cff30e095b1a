import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type TaskState, taskStates } from '@geleit/domain';
import { useId } from 'react';
import { useT } from '../i18n/useT.js';
import { ToggleChip } from '../ui/ToggleChip.js';

/** Open, done, or no longer to be done. */
export function TaskStateChips({ value, onChange }: { value: TaskState; onChange: (state: TaskState) => void }) {
  const t = useT();
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="h4" component="p" sx={{ mb: '5px' }}>
        {t('tasks.stateLabel')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {taskStates.map((state) => (
          <ToggleChip
            key={state}
            pressed={value === state}
            onToggle={() => {
              onChange(state);
            }}
          >
            {t(`tasks.state.${state}`)}
          </ToggleChip>
        ))}
      </Box>
    </Box>
  );
}
