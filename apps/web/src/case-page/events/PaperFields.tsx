import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Segments } from '../../deadline-calculator/Segments.js';
import { useT } from '../../i18n/useT.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import type { EventPartProps } from './EventFields.js';
import { periodsOffered, type PeriodUnit } from './eventForm.js';

const units = ['days', 'weeks', 'months', 'years'] as const;

/** What the instruction on legal remedies says; in asylum law one week is offered first. */
export function PaperFields(part: EventPartProps) {
  const t = useT();
  const { form, errors, onChange } = part;
  return (
    <>
      <Segments
        label={t('eventForm.instruction')}
        value={form.instruction}
        options={(['complete', 'missing'] as const).map((one) => [one, t(`eventForm.instructions.${one}`)] as const)}
        error={errors.missingInstruction}
        onChange={(instruction) => {
          onChange({ instruction });
        }}
      />
      {form.instruction === 'complete' ? (
        <Named {...part} />
      ) : (
        <Alert severity="warning">{t('eventForm.instructionMissing')}</Alert>
      )}
    </>
  );
}

function Named({ form, errors, onChange }: EventPartProps) {
  const t = useT();
  const heading = useId();
  return (
    <Box>
      <Typography id={heading} variant="h4" component="p" sx={{ mb: '5px' }}>
        {t('eventForm.names')}
      </Typography>
      <Box role="group" aria-labelledby={heading} sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {periodsOffered(form.kind).map((names) => (
          <ToggleChip
            key={names}
            pressed={form.names === names}
            onToggle={() => {
              onChange({ names });
            }}
          >
            {t(`eventForm.period.${names}`)}
          </ToggleChip>
        ))}
      </Box>
      <FormHelperText error={errors.instruction !== undefined}>
        {errors.instruction ?? t('eventForm.namesHint')}
      </FormHelperText>
      {form.names === 'other' ? (
        <Box sx={{ display: 'grid', gridTemplateColumns: '110px 160px', gap: '10px', mt: '8px' }}>
          <TextField
            label={t('eventForm.namedN')}
            value={form.namedN}
            onChange={({ target }) => {
              onChange({ namedN: target.value.replaceAll(/\D/g, '') });
            }}
            error={errors.namedN !== undefined}
            helperText={errors.namedN}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3, autoComplete: 'off' } }}
          />
          <TextField
            select
            label={t('eventForm.namedUnit')}
            value={form.namedUnit}
            onChange={({ target }) => {
              onChange({ namedUnit: target.value as PeriodUnit });
            }}
          >
            {units.map((unit) => (
              <MenuItem key={unit} value={unit}>
                {t(`deadlineCalculator.namedUnits.${unit}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
      ) : null}
      {form.names === 'day' ? (
        <Box sx={{ maxWidth: 280, mt: '8px' }}>
          <PlainDateField
            label={t('eventForm.namedDay')}
            value={form.namedDay}
            error={errors.namedDay}
            onChange={(namedDay) => {
              onChange({ namedDay });
            }}
          />
        </Box>
      ) : null}
    </Box>
  );
}
