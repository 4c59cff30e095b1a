import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import type { DeadlineView } from '../api/types.js';
import { dayPlain } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { deadlineHistory } from './deadlineHistory.js';
import { explainedFacts } from './explainedFacts.js';

/** A heading and what belongs to it. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <Box component="section" aria-labelledby={heading} sx={{ pt: '14px' }}>
      <Typography id={heading} variant="h4" component="h3" sx={{ mb: '4px' }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

export function Facts({ deadline }: { deadline: DeadlineView }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Section title={t('deadlineExplained.basedOn')}>
      <Terms facts={explainedFacts(deadline, locale, t)} />
    </Section>
  );
}

export function IfMissed({ deadline: { consequence, remedy } }: { deadline: DeadlineView }) {
  const t = useT();
  const facts = [
    { term: t('deadlineExplained.consequence'), value: consequence },
    { term: t('deadlineExplained.remedy'), value: remedy },
  ].flatMap(({ term, value }) => (value ? [{ term, value }] : []));
  if (facts.length === 0) return null;
  return (
    <Section title={t('deadlineExplained.ifMissed')}>
      <Terms facts={facts} />
    </Section>
  );
}

const Terms = ({ facts }: { facts: readonly { term: string; value: string }[] }) => (
  <Box
    component="dl"
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '170px minmax(0,1fr)' },
      gap: { xs: 0, md: '4px 10px' },
      fontSize: 13,
      '& dt': { color: 'text.secondary', mt: { xs: '6px', md: 0 } },
      '& dd': { overflowWrap: 'anywhere' },
    }}
  >
    {facts.map(({ term, value }) => (
      <Box key={term} sx={{ display: 'contents' }}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </Box>
    ))}
  </Box>
);

export function History({ deadline }: { deadline: DeadlineView }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Section title={t('deadlineExplained.history')}>
      <Box component="ol" sx={{ fontSize: 13 }}>
        {deadlineHistory(deadline, locale, t).map(({ at, on, what, why, who }) => (
          <Box
            component="li"
            key={`${at} ${what}`}
            sx={{ display: 'grid', gridTemplateColumns: '86px minmax(0,1fr)', gap: '10px', py: '3px' }}
          >
            <b style={{ fontWeight: 600 }}>{dayPlain(on, locale)}</b>
            <Box sx={{ overflowWrap: 'anywhere' }}>
              {[what, who].filter(Boolean).join(', ')}
              {why ? <Box sx={{ color: 'text.secondary' }}>{why}</Box> : null}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
