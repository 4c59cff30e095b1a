import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import { askedOf, type CalculatorForm, kindOf } from '../../../deadline-calculator/calculatorForm.js';
import { InstructionFields } from '../../../deadline-calculator/InstructionFields.js';
import type { DeadlineRule, DeadlineRules } from '../../../deadline-calculator/rule.js';
import { RuleField } from '../../../deadline-calculator/RuleField.js';
import { SeatField } from '../../../deadline-calculator/SeatField.js';
import { earliest, latest, TriggerFields } from '../../../deadline-calculator/TriggerFields.js';
import type { usePreview } from '../../../deadline-calculator/usePreview.js';
import { useT } from '../../../i18n/useT.js';
import { CodeSelect } from '../../../ui/CodeSelect.js';
import { PlainDateField } from '../../../ui/PlainDateField.js';
import { LivePreview } from './LivePreview.js';

interface ByRuleFieldsProps {
  rules: DeadlineRules | undefined;
  rule: DeadlineRule | undefined;
  form: CalculatorForm;
  preview: ReturnType<typeof usePreview>;
  isTried: boolean;
  onChange: (change: Partial<CalculatorForm>) => void;
}

/** The rule, its trigger and what the paper says; below, the day with its steps while it is filled in. */
export function ByRuleFields({ rules, rule, form, preview, isTried, onChange }: ByRuleFieldsProps) {
  const t = useT();
  if (!rules) return <LinearProgress aria-label={t('common.loading')} />;
  const { fieldErrors } = preview;
  const errors = {
    ...(isTried && !rule && { rule: t('deadlineForm.ruleMissing') }),
    ...(isTried && !form.date && { 'trigger/date': t('eventForm.problem.dateMissing') }),
    ...fieldErrors,
  };
  const asked = rule ? askedOf(rule, kindOf(form, rule)) : null;
  const part = { form, errors, onChange };
  return (
    <>
      <RuleField
        rules={rules.data}
        recent={[]}
        rule={rule}
        error={errors.rule}
        onChange={(next) => {
          onChange({ ruleId: next?.id ?? null });
        }}
      />
      {rule && asked ? (
        <>
          <TriggerFields {...part} rule={rule} asked={asked} />
          <CodeSelect
            list="evidence"
            codes={['envelope', 'letter-date', 'own-statement', 'lawyer']}
            label={t('eventForm.evidence')}
            value={form.evidence}
            emptyLabel={t('eventForm.evidenceNone')}
            onChange={(evidence) => {
              onChange({ evidence });
            }}
          />
          {asked.appliedOn ? (
            <PlainDateField
              label={t('eventForm.appliedOn')}
              value={form.appliedOn}
              min={earliest}
              max={latest}
              error={fieldErrors.appliedOn}
              helperText={t('eventForm.appliedHint')}
              onChange={(appliedOn) => {
                onChange({ appliedOn });
              }}
            />
          ) : null}
          {asked.instruction ? <InstructionFields {...part} /> : null}
          {asked.land ? (
            <SeatField
              lands={rules.lands}
              value={form.land}
              error={fieldErrors.land}
              onChange={(land) => {
                onChange({ land });
              }}
            />
          ) : null}
          {preview.result && preview.result.rule === rule.id ? (
            <LivePreview result={preview.result} rule={rule} />
          ) : null}
          {preview.error && Object.keys(fieldErrors).length === 0 ? (
            <Alert severity="warning">{t('deadlineCalculator.failed')}</Alert>
          ) : null}
        </>
      ) : null}
    </>
  );
}
