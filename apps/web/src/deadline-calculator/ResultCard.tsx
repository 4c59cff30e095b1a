import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useHolidays } from '../calendar/useHolidays.js';
import type { CaseRef } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { EnterButton } from './EnterButton.js';
import { MonthsPicture } from './MonthsPicture.js';
import type { DeadlinePreview, PreviewBody } from './preview.js';
import { ResultHead } from './ResultHead.js';
import { ResultSteps } from './ResultSteps.js';
import type { DeadlineRule } from './rule.js';
import { SheetButton } from './SheetButton.js';

interface ResultCardProps {
  result: DeadlinePreview;
  rule: DeadlineRule;
  body: PreviewBody;
  fixedCase: CaseRef | null;
  isComputing: boolean;
}

/** What came out: the day, the way to it in words and as a picture, and what can be done with it. */
export function ResultCard({ result, rule, body, fixedCase, isComputing }: ResultCardProps) {
  const t = useT();
  const mayI = useMayI();
  const holidayOf = useHolidays(result.land);
  const { paper } = result;
  const isUnverified = !result.wellFounded && !rule.own;
  const text = JSON.stringify(body);
  return (
    <Card sx={{ position: 'relative', opacity: isComputing ? 0.75 : 1 }}>
      {isComputing ? (
        <LinearProgress
          aria-label={t('common.loading')}
          sx={{ position: 'absolute', top: 0, left: 0, right: 0, borderRadius: '10px 10px 0 0' }}
        />
      ) : null}
      <ResultHead
        result={result}
        rule={rule}
        actions={
          <>
            {mayI('set', 'deadline') ? (
              <EnterButton
                key={`${text} ${fixedCase?.id ?? ''}`}
                body={body}
                dueOn={result.dueOn}
                dueAt={result.dueAt}
                fixed={fixedCase}
              />
            ) : null}
            <SheetButton body={body} />
          </>
        }
      />
      {paper?.differs || isUnverified ? (
        <Box sx={{ display: 'grid', gap: '8px', p: { xs: '10px 12px 0', md: '12px 18px 0' } }}>
          {paper?.differs ? (
            <Alert severity="warning">{result.steps.find(({ kind }) => kind === 'paper')?.text}</Alert>
          ) : null}
          {isUnverified ? (
            <Alert role="note" severity="warning">
              {t('deadlineCalculator.unverifiedHint')}
            </Alert>
          ) : null}
        </Box>
      ) : null}
      <ResultSteps steps={result.steps} />
      <MonthsPicture
        result={result}
        rule={rule}
        way={body.trigger.via === 'facility' ? 'facility' : body.trigger.kind}
        holidayOf={holidayOf}
      />
    </Card>
  );
}
