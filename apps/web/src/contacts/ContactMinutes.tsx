import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useT } from '../i18n/useT.js';
import { ToggleChip } from '../ui/ToggleChip.js';

const usual = [5, 10, 15, 20, 30, 45, 60];

/** How long it took, if somebody wants to say it. */
export function ContactMinutes({
  value,
  onChange,
}: {
  value: number | null;
  onChange: (minutes: number | null) => void;
}) {
  const t = useT();
  const label = useId();
  return (
    <Box role="group" aria-labelledby={label}>
      <Typography id={label} variant="dense" component="p" sx={{ fontWeight: 500, mb: '4px' }}>
        {t('contacts.minutes')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {usual.map((minutes) => (
          <ToggleChip
            key={minutes}
            pressed={value === minutes}
            onToggle={(pressed) => {
              onChange(pressed ? minutes : null);
            }}
          >
            {minutes}
          </ToggleChip>
        ))}
      </Box>
    </Box>
  );
}
