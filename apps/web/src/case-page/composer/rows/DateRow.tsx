import Box from '@mui/material/Box';
import { dayNear, dayPlus } from '../../../format/dates.js';
import { useT } from '../../../i18n/useT.js';
import { today } from '../../../session/clock.js';
import { PlainDateField } from '../../../ui/PlainDateField.js';
import { ToggleChip } from '../../../ui/ToggleChip.js';
import { ChipRow } from './ChipRow.js';
import type { StepForm } from '../step/stepForm.js';

interface DateRowProps {
  form: StepForm;
  error?: string | undefined;
  onChange: (part: Partial<StepForm>) => void;
}

/** The day of the step: the last three as chips, any earlier one typed; never one to come. */
export function DateRow({ form, error, onChange }: DateRowProps) {
  const t = useT();
  const now = today();
  const near = [0, 1, 2].map((back) => dayPlus(now, -back));
  return (
    <ChipRow label={t('composer.date')} error={error}>
      {near.map((day) => (
        <ToggleChip
          key={day}
          pressed={form.occurredOn === day}
          onToggle={() => {
            onChange({ occurredOn: day });
          }}
        >
          {day === now ? t('composer.dateToday', { day: dayNear(day) }) : dayNear(day)}
        </ToggleChip>
      ))}
      <Box
        sx={{
          width: 190,
          '& .MuiInputLabel-root': { position: 'absolute', clipPath: 'inset(50%)' },
          '& .MuiFormHelperText-root:empty': { display: 'none' },
        }}
      >
        <PlainDateField
          label={t('composer.date')}
          value={near.includes(form.occurredOn) ? null : form.occurredOn}
          max={now}
          onChange={(day) => {
            onChange({ occurredOn: day ?? now });
          }}
        />
      </Box>
    </ChipRow>
  );
}
