import Box from '@mui/material/Box';
import { Calculator } from 'lucide-react';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import type { CalculatorForm } from './calculatorForm.js';
import type { DeadlineRule } from './rule.js';

/** The rules that lie on the table most often. */
const common = [
  'asylum-appeal-1w',
  'asylum-appeal-2w',
  'foreigners-objection-1m',
  'social-objection-1m',
  'stop-prosecution-complaint-2w',
  'reflection-period-min',
];

interface WaitingCardProps {
  rules: readonly DeadlineRule[];
  rule: DeadlineRule | undefined;
  form: CalculatorForm;
  onRule: (rule: DeadlineRule) => void;
}

/** Something is missing yet: says what, and offers the usual questions. */
export function WaitingCard({ rules, rule, form, onRule }: WaitingCardProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const offered = common.flatMap((id) => rules.filter((one) => one.id === id));
  const words = () => {
    if (!rule) return t('deadlineCalculator.waiting.rule');
    if (form.date) return t('deadlineCalculator.waiting.received');
    return t('deadlineCalculator.waiting.date', { what: rule.triggerWords[locale] });
  };
  return (
    <Card>
      <EmptyState icon={Calculator} title={t('deadlineCalculator.waiting.title')}>
        {words()}
      </EmptyState>
      {rule ? null : (
        <Box
          role="group"
          aria-label={t('deadlineCalculator.common')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', justifyContent: 'center', p: '0 14px 28px' }}
        >
          {offered.map((one) => (
            <ToggleChip
              key={one.id}
              pressed={false}
              onToggle={() => {
                onRule(one);
              }}
            >
              {one.short[locale]}
            </ToggleChip>
          ))}
        </Box>
      )}
    </Card>
  );
}
