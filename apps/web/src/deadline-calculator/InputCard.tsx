import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Info, RotateCcw } from 'lucide-react';
import { useT } from '../i18n/useT.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { askedOf, kindOf, seatOf, type CalculatorForm } from './calculatorForm.js';
import { InstructionFields } from './InstructionFields.js';
import type { DeadlineRule, DeadlineRules } from './rule.js';
import { RuleField } from './RuleField.js';
import { SeatField } from './SeatField.js';
import { earliest, latest, TriggerFields } from './TriggerFields.js';

interface InputCardProps {
  rules: DeadlineRules;
  recent: readonly string[];
  form: CalculatorForm;
  rule: DeadlineRule | undefined;
  errors: Readonly<Record<string, string>>;
  onRule: (rule: DeadlineRule | null) => void;
  onChange: (change: Partial<CalculatorForm>) => void;
  onReset: () => void;
}

/** Everything that is asked, in the order in which the paper on the table answers it. */
export function InputCard({ rules, recent, form, rule, errors, onRule, onChange, onReset }: InputCardProps) {
  const t = useT();
  const asked = rule ? askedOf(rule, kindOf(form, rule)) : null;
  const part = { form, errors, onChange };
  const isRegistration = rule?.regime?.of === 'registration';
  return (
    <Box
      component="section"
      aria-label={t('deadlineCalculator.input')}
      sx={{
        display: 'grid',
        gap: '14px',
        p: '14px',
        bgcolor: 'background.paper',
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: '10px',
        minWidth: 0,
        '& .MuiFormHelperText-root:empty': { display: 'none' },
      }}
    >
      <RuleField rules={rules.data} recent={recent} rule={rule} error={errors.rule} onChange={onRule} />
      {rule && asked ? (
        <>
          <TriggerFields {...part} rule={rule} asked={asked} />
          {asked.land ? (
            <SeatField
              lands={rules.lands}
              value={seatOf(form, rule)}
              error={errors.land}
              onChange={(land) => {
                onChange({ land });
              }}
            />
          ) : null}
          {asked.appliedOn ? (
            <PlainDateField
              label={t(isRegistration ? 'deadlineCalculator.registeredOn' : 'deadlineCalculator.appliedOn')}
              value={form.appliedOn}
              min={earliest}
              max={latest}
              error={errors.appliedOn}
              helperText={t(isRegistration ? 'deadlineCalculator.registeredHint' : 'deadlineCalculator.appliedHint')}
              onChange={(appliedOn) => {
                onChange({ appliedOn });
              }}
            />
          ) : null}
          {asked.instruction ? <InstructionFields {...part} /> : null}
          <CodeSelect
            list="evidence"
            label={t('deadlineCalculator.evidence')}
            value={form.evidence}
            emptyLabel={t('deadlineCalculator.evidenceNone')}
            codes={['envelope', 'letter-date', 'own-statement', 'lawyer']}
            error={errors.evidence}
            onChange={(evidence) => {
              onChange({ evidence });
            }}
          />
        </>
      ) : null}
      <Alert role="note" severity="info" icon={<Info size={16} aria-hidden />} sx={{ alignItems: 'flex-start' }}>
        {t('deadlineCalculator.disclaimer')}
      </Alert>
      {rule ? (
        <Box>
          <Button size="small" variant="text" startIcon={<RotateCcw size={14} aria-hidden />} onClick={onReset}>
            {t('deadlineCalculator.reset')}
          </Button>
        </Box>
      ) : null}
    </Box>
  );
}
