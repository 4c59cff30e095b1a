import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import type { CaseRef } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { ErrorState } from '../ui/ErrorState.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { emptyForm, previewBodyOf, withRule } from './calculatorForm.js';
import { useCalculatorCase, useCalculatorForm, useRecentRules } from './calculatorStore.js';
import { FailedCard } from './FailedCard.js';
import { InputCard } from './InputCard.js';
import { MissedCard } from './MissedCard.js';
import { Peek } from './Peek.js';
import { RemindersCard } from './RemindersCard.js';
import { ResultCard } from './ResultCard.js';
import type { DeadlineRule, DeadlineRules } from './rule.js';
import { useDeadlineRules } from './useDeadlineRules.js';
import { usePreview } from './usePreview.js';
import { WaitingCard } from './WaitingCard.js';

/** The calculator: what is on the paper at the left, the day with every step of the sum at the right, at once. */
export function DeadlineCalculatorPage() {
  const t = useT();
  const rules = useDeadlineRules();
  const [fixedCase, setCase] = useCalculatorCase();
  const { state } = useLocation() as { state: { case?: CaseRef } | null };
  const handed = state?.case;
  useEffect(() => {
    if (handed) setCase(handed);
  }, [handed, setCase]);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px', mb: '14px' }}>
        <Typography variant="h1">{t('deadlineCalculator.title')}</Typography>
        <Typography variant="dense" color="text.secondary">
          {fixedCase ? t('deadlineCalculator.forCase', { code: fixedCase.code }) : t('deadlineCalculator.hint')}
        </Typography>
        {fixedCase ? (
          <Button
            size="small"
            variant="text"
            startIcon={<X size={14} aria-hidden />}
            onClick={() => {
              setCase(null);
            }}
          >
            {t('deadlineCalculator.leaveCase')}
          </Button>
        ) : null}
      </Box>
      {rules.isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
      {rules.error ? (
        <Card>
          <ErrorState error={rules.error} onRetry={() => void rules.refetch()} />
        </Card>
      ) : null}
      {rules.data ? <Calculator rules={inForce(rules.data)} fixedCase={fixedCase} /> : null}
    </>
  );
}

/** Own rules that were ended are no longer offered. */
const inForce = ({ data, lands }: DeadlineRules): DeadlineRules => ({
  data: data.filter(({ state }) => state !== 'ended'),
  lands,
});

function Calculator({ rules, fixedCase }: { rules: DeadlineRules; fixedCase: CaseRef | null }) {
  const isPhone = useIsPhone();
  const [form, setForm] = useCalculatorForm();
  const [recent, remember] = useRecentRules();
  const right = useRef<HTMLDivElement>(null);
  const rule = rules.data.find(({ id }) => id === form.ruleId);
  const body = previewBodyOf(form, rule);
  const { result, isComputing, error, fieldErrors, retry } = usePreview(body);
  const isShown = rule && body && result && result.rule === rule.id;
  const choose = (next: DeadlineRule | null) => {
    setForm(withRule(form, next?.id ?? null));
    if (next) remember(next.id);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '372px minmax(0,1fr)' },
        gap: { xs: '12px', md: '16px' },
        alignItems: 'start',
        pb: { xs: isShown ? '64px' : 0, md: 0 },
      }}
    >
      <Box sx={column}>
        <InputCard
          rules={rules}
          recent={recent}
          form={form}
          rule={rule}
          errors={fieldErrors}
          onRule={choose}
          onChange={(change) => {
            setForm({ ...form, ...change });
          }}
          onReset={() => {
            setForm(emptyForm);
          }}
        />
        {isShown ? <RemindersCard warnings={result.warnings} /> : null}
      </Box>
      <Box sx={column}>
        <Box ref={right} sx={{ scrollMarginTop: '64px', order: { xs: 2, md: 0 }, minWidth: 0 }}>
          {isShown ? (
            <ResultCard result={result} rule={rule} body={body} fixedCase={fixedCase} isComputing={isComputing} />
          ) : error && !isComputing ? (
            <FailedCard error={error} onRetry={() => void retry()} />
          ) : body ? (
            <LinearProgress />
          ) : (
            <WaitingCard rules={rules.data} rule={rule} form={form} onRule={choose} />
          )}
        </Box>
        {isShown ? (
          <MissedCard
            rule={rule}
            remedyRule={rules.data.find(({ id }) => id === rule.remedyRule)}
            result={result}
            onRule={(next) => {
              choose(next);
              setForm({ ...emptyForm, ruleId: next.id, land: form.land });
            }}
          />
        ) : null}
      </Box>
      {isPhone && isShown ? (
        <Peek result={result} rule={rule} onOpen={() => right.current?.scrollIntoView({ behavior: 'smooth' })} />
      ) : null}
    </Box>
  );
}

/** On a phone all cards stand in one column, in an order of their own. */
const column = {
  display: { xs: 'contents', md: 'grid' },
  gap: '16px',
  gridTemplateColumns: 'minmax(0,1fr)',
  minWidth: 0,
} as const;
