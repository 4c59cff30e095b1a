import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { capitalised } from '../case-page/capitalised.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { isTime, kindOf, type AskedFields, type CalculatorForm } from './calculatorForm.js';
import type { DeadlineRule } from './rule.js';
import { Segments } from './Segments.js';

export interface PartProps {
  form: CalculatorForm;
  rule: DeadlineRule;
  asked: AskedFields;
  errors: Readonly<Record<string, string>>;
  onChange: (change: Partial<CalculatorForm>) => void;
}

/** The earliest and the last day that the calculator knows holidays for. */
export const earliest = '2000-01-01';
export const latest = '2060-12-31';

/** How the decision came, and when: what the period begins with. */
export function TriggerFields({ form, rule, asked, errors, onChange }: PartProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const lateHint = useId();
  const kind = kindOf(form, rule);
  const way = kind === 'posted' && asked.via && form.via === 'facility' ? 'facility' : kind;
  const isEvent = way === 'event';
  const isWrongTime = form.time !== '' && !isTime(form.time);
  return (
    <>
      {rule.kinds.length > 1 ? (
        <Segments
          label={t('deadlineCalculator.how')}
          value={kind}
          options={rule.kinds.map((one) => [one, t(`deadlineCalculator.kind.${one}`)] as const)}
          error={errors['trigger/kind']}
          onChange={(next) => {
            onChange({ kind: next });
          }}
        />
      ) : null}
      {asked.via ? (
        <Segments
          label={t('deadlineCalculator.viaLabel')}
          value={form.via}
          options={(['letter', 'facility'] as const).map((via) => [via, t(`deadlineCalculator.via.${via}`)] as const)}
          helperText={form.via === 'facility' ? t('deadlineCalculator.viaHint') : undefined}
          error={errors['trigger/via']}
          onChange={(via) => {
            onChange({ via });
          }}
        />
      ) : null}
      <PlainDateField
        label={
          isEvent && rule.kinds.length === 1
            ? capitalised(rule.triggerWords[locale])
            : t(`deadlineCalculator.date.${way}`)
        }
        value={form.date}
        min={earliest}
        max={latest}
        error={errors['trigger/date']}
        helperText={[form.date && day(form.date, locale), hintOf()].filter(Boolean).join(' · ')}
        onChange={(date) => {
          onChange({ date });
        }}
      />
      {asked.time ? (
        <TextField
          label={t('deadlineCalculator.time')}
          value={form.time}
          placeholder="14:30"
          onChange={({ target }) => {
            onChange({ time: target.value });
          }}
          error={isWrongTime || errors['trigger/time'] !== undefined}
          helperText={
            isWrongTime
              ? t('deadlineCalculator.timeWrong')
              : (errors['trigger/time'] ?? t('deadlineCalculator.timeHint'))
          }
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 5, autoComplete: 'off' } }}
        />
      ) : null}
      {asked.receivedOn ? (
        <Box>
          <FormControlLabel
            control={
              <Checkbox
                checked={form.isLate}
                onChange={(_, isLate) => {
                  onChange({ isLate });
                }}
                slotProps={{ input: { 'aria-describedby': lateHint } }}
              />
            }
            label={t(way === 'facility' ? 'deadlineCalculator.isProven' : 'deadlineCalculator.isLate')}
            sx={{ ml: '-6px', mr: 0, '& .MuiFormControlLabel-label': { fontSize: 13 } }}
          />
          <Box id={lateHint} sx={{ fontSize: 12, lineHeight: 1.4, color: 'text.secondary', pl: '26px' }}>
            {t(way === 'facility' ? 'deadlineCalculator.isProvenHint' : 'deadlineCalculator.isLateHint')}
          </Box>
          {form.isLate ? (
            <Box sx={{ pl: '26px', pt: '8px', maxWidth: 258 }}>
              <PlainDateField
                label={t('deadlineCalculator.receivedOn')}
                value={form.receivedOn}
                min={form.date ?? earliest}
                max={latest}
                error={errors['trigger/receivedOn']}
                onChange={(receivedOn) => {
                  onChange({ receivedOn });
                }}
              />
            </Box>
          ) : null}
        </Box>
      ) : null}
    </>
  );

  function hintOf(): string {
    return way === 'event'
      ? rule.kinds.length > 1
        ? rule.triggerWords[locale]
        : ''
      : t(`deadlineCalculator.dateHint.${way}`);
  }
}
