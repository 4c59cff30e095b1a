import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useT } from '../../../i18n/useT.js';
import { ToggleChip } from '../../../ui/ToggleChip.js';

const offered = [28, 21, 14, 7, 5, 3, 2, 1];

interface ReminderChipsProps {
  value: readonly number[];
  onChange: (days: number[]) => void;
}

/** On which days before to be reminded; those that the rule brings along stand among them. */
export function ReminderChips({ value, onChange }: ReminderChipsProps) {
  const t = useT();
  const heading = useId();
  const days = [...new Set([...offered, ...value])].sort((a, b) => b - a);
  return (
    <Box role="group" aria-labelledby={heading}>
      <Typography id={heading} variant="h4" component="p" sx={{ mb: '5px' }}>
        {t('deadlineForm.warnDays')}
      </Typography>
      <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
        {days.map((day) => (
          <ToggleChip
            key={day}
            pressed={value.includes(day)}
            onToggle={(pressed) => {
              onChange(pressed ? [...value, day] : value.filter((one) => one !== day));
            }}
          >
            {day === 0 ? t('deadlineCalculator.reminderToday') : t('deadlineForm.warnDay', { smart_count: day })}
          </ToggleChip>
        ))}
      </Box>
    </Box>
  );
}
