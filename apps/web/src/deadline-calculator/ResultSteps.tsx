import Box from '@mui/material/Box';
import { dayNear, dayPlain } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import type { DeadlineStep } from './preview.js';

/**
 * Which version of the rule was used, and that nobody read its source, are no steps of the sum; which of two laws
 * applies is one, and has a norm.
 */
const isRemark = ({ kind, norm }: DeadlineStep): boolean =>
  !norm && (kind === 'version' || kind === 'regime' || kind === 'unverified');

/** Step after step: which day, why, by which norm. The day that counts stands out; below, the version of the rule. */
export function ResultSteps({ steps }: { steps: readonly DeadlineStep[] }) {
  const t = useT();
  const remarks = steps.filter(isRemark);
  const counted = steps.filter((step) => !isRemark(step));
  return (
    <Box sx={{ p: { xs: '4px 12px', md: '4px 18px 12px' } }}>
      <ol aria-label={t('deadlineCalculator.steps')}>
        {counted.map((step, at) => (
          <Step key={`${step.kind} ${step.date} ${at}`} step={step} number={at + 1} isDue={step.kind === 'due'} />
        ))}
      </ol>
      {remarks.map(({ kind, text }) => (
        <Box component="p" key={kind} sx={{ mt: '2px', fontSize: 12, color: 'text.secondary', pl: { xs: '34px' } }}>
          {text}
        </Box>
      ))}
    </Box>
  );
}

function Step({ step, number, isDue }: { step: DeadlineStep; number: number; isDue: boolean }) {
  const t = useT();
  const locale = useCurrentLocale();
  const isThisYear = step.date.slice(0, 4) === today().slice(0, 4);
  const below = step.norm ?? (step.kind === 'trigger' ? t('deadlineCalculator.yourWords') : '');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '24px minmax(0,1fr)', md: '24px 84px minmax(0,1fr)' },
        gap: { xs: '0 10px', md: '10px' },
        py: '8px',
        alignItems: 'start',
        borderBottom: '1px solid',
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          gridRow: { xs: 'span 2', md: 'auto' },
          width: 22,
          height: 22,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          fontSize: 12,
          fontWeight: 700,
          ...(isDue ? { bgcolor: 'primary.main', color: 'primary.contrastText' } : { bgcolor: 'quiet' }),
        }}
      >
        {number}
      </Box>
      <Box component="span" sx={{ fontWeight: 600, lineHeight: '22px' }}>
        {dayNear(step.date, locale)}
        {isThisYear ? null : (
          <Box
            component="span"
            sx={{
              display: { xs: 'inline', md: 'block' },
              ml: { xs: '4px', md: 0 },
              fontSize: 12,
              fontWeight: 400,
              color: 'text.secondary',
              lineHeight: 1.3,
            }}
          >
            {dayPlain(step.date, locale).slice(-4)}
          </Box>
        )}
      </Box>
      <Box sx={{ lineHeight: 1.4, pt: { md: '1px' } }}>
        <p>{step.text}</p>
        {below ? (
          <Box component="p" sx={{ fontSize: 12, color: 'text.secondary', mt: '1px' }}>
            {below}
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
