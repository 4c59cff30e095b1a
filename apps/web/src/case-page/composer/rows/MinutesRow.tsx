import InputBase from '@mui/material/InputBase';
import { useT } from '../../../i18n/useT.js';
import { ToggleChip } from '../../../ui/ToggleChip.js';
import { ChipRow } from './ChipRow.js';
import type { StepForm } from '../step/stepForm.js';

interface MinutesRowProps {
  form: StepForm;
  error?: string | undefined;
  onChange: (part: Partial<StepForm>) => void;
}

const usual = [10, 15, 30, 45, 60, 90];

/** How long it took: the usual lengths as chips, any other typed. */
export function MinutesRow({ form, error, onChange }: MinutesRowProps) {
  const t = useT();
  const take = (minutes: number | null) => {
    onChange({ minutes, touched: { ...form.touched, minutes: true } });
  };
  const isOther = form.minutes !== null && !usual.includes(form.minutes);
  return (
    <ChipRow label={t('composer.minutes')} error={error}>
      {usual.map((minutes) => (
        <ToggleChip
          key={minutes}
          pressed={form.minutes === minutes}
          onToggle={(pressed) => {
            take(pressed ? minutes : null);
          }}
        >
          {minutes}
        </ToggleChip>
      ))}
      <InputBase
        value={isOther ? String(form.minutes) : ''}
        onChange={({ target }) => {
          take(/^\d{1,4}$/.test(target.value) ? Number(target.value) : null);
        }}
        placeholder="…"
        inputProps={{
          inputMode: 'numeric',
          'aria-label': t('composer.otherMinutes'),
          maxLength: 4,
          style: { textAlign: 'center', padding: 0 },
        }}
        sx={{
          width: 56,
          height: { xs: 36, md: 28 },
          fontSize: 13,
          border: '1px solid',
          borderColor: isOther ? 'primary.main' : 'outline',
          borderRadius: 999,
          px: '8px',
          flex: 'none',
          fontWeight: isOther ? 600 : 400,
          '&:focus-within': { outline: '2px solid', outlineColor: 'focus', outlineOffset: 2 },
        }}
      />
    </ChipRow>
  );
}
