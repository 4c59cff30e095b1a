import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useT } from '../i18n/useT.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { Segments } from './Segments.js';
import { earliest, latest, type PartProps } from './TriggerFields.js';

const states = ['complete', 'missing', 'wrong'] as const;
const answers = ['nothing', 'period', 'day'] as const;
const units = ['days', 'weeks', 'months', 'years'] as const;

/** What the instruction on legal remedies says: the paper wins when it names less time than the rule. */
export function InstructionFields({ form, errors, onChange }: Omit<PartProps, 'rule' | 'asked'>) {
  const t = useT();
  return (
    <>
      <Segments
        label={t('deadlineCalculator.instruction')}
        value={form.instruction}
        options={states.map((state) => [state, t(`deadlineCalculator.instructionState.${state}`)] as const)}
        error={errors.missingInstruction}
        onChange={(instruction) => {
          onChange({ instruction });
        }}
      />
      {form.instruction === 'complete' ? (
        <Box sx={{ display: 'grid', gap: '10px' }}>
          <Segments
            label={t('deadlineCalculator.names')}
            value={form.names}
            options={answers.map((answer) => [answer, t(`deadlineCalculator.named.${answer}`)] as const)}
            error={errors.instruction}
            onChange={(names) => {
              onChange({ names });
            }}
          />
          {form.names === 'period' ? (
            <Box sx={{ display: 'grid', gridTemplateColumns: '92px 140px', gap: '10px' }}>
              <TextField
                label={t('deadlineCalculator.namedN')}
                value={form.namedN}
                onChange={({ target }) => {
                  onChange({ namedN: target.value.replaceAll(/\D/g, '') });
                }}
                error={errors['instruction/n'] !== undefined}
                helperText={errors['instruction/n']}
                slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3, autoComplete: 'off' } }}
              />
              <TextField
                select
                label={t('deadlineCalculator.namedUnit')}
                value={form.namedUnit}
                onChange={({ target }) => {
                  onChange({ namedUnit: target.value as typeof form.namedUnit });
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
            <Box sx={{ maxWidth: 232 }}>
              <PlainDateField
                label={t('deadlineCalculator.namedDay')}
                value={form.namedDay}
                min={earliest}
                max={latest}
                error={errors['instruction/dueOn']}
                onChange={(namedDay) => {
                  onChange({ namedDay });
                }}
              />
            </Box>
          ) : null}
        </Box>
      ) : (
        <Alert severity="warning">{t('deadlineCalculator.instructionMissing')}</Alert>
      )}
    </>
  );
}
