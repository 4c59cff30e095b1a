import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { periodOps, triggerKinds, type Land, type PeriodOp, type PeriodUnit } from '../deadline-calculator/rule.js';
import { Segments } from '../deadline-calculator/Segments.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import { longest, unitsOf, withOp, type OwnRuleFault, type OwnRuleForm } from './ownRuleForm.js';

interface OwnRuleFieldsProps {
  form: OwnRuleForm;
  faults: readonly OwnRuleFault[];
  /** In the server's words, by field. */
  errors: Readonly<Record<string, string>>;
  lands: readonly Land[];
  onChange: (form: OwnRuleForm) => void;
}

const offeredDays = [28, 14, 7, 3, 2, 1, 0];
const toggled = <One,>(list: readonly One[], one: One) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** What makes a rule: its name, the sum, what it begins with, when to remind. */
export function OwnRuleFields({ form, faults, errors, lands, onChange }: OwnRuleFieldsProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const units = unitsOf(form.op);
  const change = (part: Partial<OwnRuleForm>) => {
    onChange({ ...form, ...part });
  };
  const nameFault = faults.includes('name') ? t('deadlineRules.form.nameMissing') : errors.name;
  const nFault = faults.includes('n')
    ? t('deadlineRules.form.nMissing', { most: longest[form.unit] })
    : errors['period/n'];
  return (
    <Box sx={{ display: 'grid', gap: '14px' }}>
      <TextField
        label={t('deadlineRules.form.name')}
        value={form.name}
        onChange={({ target }) => {
          change({ name: target.value });
        }}
        autoFocus
        error={nameFault !== undefined}
        helperText={nameFault ?? t('deadlineRules.form.nameHint')}
        slotProps={{ htmlInput: { maxLength: 120 } }}
      />
      <TextField
        select
        label={t('deadlineRules.form.op')}
        value={form.op}
        onChange={({ target }) => {
          onChange(withOp(form, target.value as PeriodOp));
        }}
        error={errors['period/op'] !== undefined}
        helperText={errors['period/op']}
      >
        {periodOps.map((op) => (
          <MenuItem key={op} value={op}>
            {t(`deadlineRules.form.ops.${op}`)}
          </MenuItem>
        ))}
      </TextField>
      {form.op === 'date' ? null : (
        <Box sx={{ display: 'grid', gridTemplateColumns: '120px 160px', gap: '10px' }}>
          <TextField
            label={t('deadlineRules.form.n')}
            value={form.n}
            onChange={({ target }) => {
              change({ n: target.value });
            }}
            error={nFault !== undefined}
            helperText={nFault}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3, autoComplete: 'off' } }}
          />
          <TextField
            select
            label={t('deadlineRules.form.unit')}
            value={form.unit}
            disabled={units.length === 1}
            onChange={({ target }) => {
              change({ unit: target.value as PeriodUnit });
            }}
          >
            {units.map((unit) => (
              <MenuItem key={unit} value={unit}>
                {t(`deadlineRules.form.units.${unit}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
      )}
      <Chips
        label={t('deadlineRules.form.kinds')}
        error={faults.includes('kinds') ? t('deadlineRules.form.kindsMissing') : errors.kinds}
      >
        {triggerKinds.map((kind) => (
          <ToggleChip
            key={kind}
            pressed={form.kinds.includes(kind)}
            onToggle={() => {
              change({ kinds: triggerKinds.filter((one) => toggled(form.kinds, kind).includes(one)) });
            }}
          >
            {t(`deadlineRules.kind.${kind}`)}
          </ToggleChip>
        ))}
      </Chips>
      <Segments
        label={t('deadlineRules.form.shift')}
        value={form.shift}
        options={(['yes', 'no'] as const).map((shift) => [shift, t(`deadlineRules.form.shifts.${shift}`)] as const)}
        error={errors.shift}
        onChange={(shift) => {
          change({ shift });
        }}
      />
      <TextField
        label={t('deadlineRules.form.norm')}
        value={form.norm}
        onChange={({ target }) => {
          change({ norm: target.value });
        }}
        error={errors.norm !== undefined}
        helperText={errors.norm ?? t('deadlineRules.form.normHint')}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <Chips
        label={t('deadlineRules.form.warn')}
        error={faults.includes('warnDaysBefore') ? t('deadlineRules.form.warnMissing') : errors.warnDaysBefore}
      >
        {offeredDays.map((days) => (
          <ToggleChip
            key={days}
            pressed={form.warnDaysBefore.includes(days)}
            onToggle={() => {
              change({ warnDaysBefore: toggled(form.warnDaysBefore, days) });
            }}
          >
            {days === 0 ? t('deadlineRules.onTheDay') : t('deadlineRules.days', { smart_count: days })}
          </ToggleChip>
        ))}
      </Chips>
      <TextField
        select
        label={t('deadlineRules.form.land')}
        value={form.land}
        onChange={({ target }) => {
          change({ land: target.value });
        }}
        error={errors.land !== undefined}
        helperText={errors.land}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t('deadlineRules.form.ownLand')}</MenuItem>
        {lands.map(({ code, ...name }) => (
          <MenuItem key={code} value={code}>
            {name[locale]}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

function Chips({ label, error, children }: { label: string; error?: string | undefined; children: ReactNode }) {
  const heading = useId();
  return (
    <Box role="group" aria-labelledby={heading}>
      <Typography id={heading} variant="h4" component="p" sx={{ mb: '5px' }}>
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>{children}</Box>
      {error ? <FormHelperText error>{error}</FormHelperText> : null}
    </Box>
  );
}
