import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Calendar, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import { dayLong, daysFrom } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { FoundedTag } from '../deadline-rules/FoundedTag.js';
import { DueBadge } from '../ui/DueBadge.js';
import { Tag } from '../ui/Tag.js';
import type { DeadlinePreview } from './preview.js';
import { dueWordsOf } from './resultWords.js';
import type { DeadlineRule } from './rule.js';

interface ResultHeadProps {
  result: DeadlinePreview;
  rule: DeadlineRule;
  /** What can be done with the result. */
  actions: ReactNode;
}

/** The day, large; how much time is left; whether the sum is well founded; the norm. */
export function ResultHead({ result, rule, actions }: ResultHeadProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { dueOn, dueAt, possiblyUntil, carefulOn, wellFounded, legalBasis } = result;
  const hasNotPassed = rule.direction === 'earliest' || rule.direction === 'start' || rule.direction === 'date';
  const days = daysFrom(today(), dueOn);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) auto' },
        gap: '12px 16px',
        alignItems: 'center',
        p: { xs: '12px', md: '16px 18px 14px' },
        borderBottom: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0 }} aria-live="polite">
        <Typography variant="dense" component="p" color="text.secondary">
          {t(`deadlineCalculator.headline.${rule.direction}`)}
        </Typography>
        <Typography
          component="p"
          sx={{ fontSize: { xs: 24, md: 30 }, lineHeight: 1.15, fontWeight: 700, letterSpacing: '-.02em' }}
        >
          {dueWordsOf(result, rule, locale, t)}
        </Typography>
        {possiblyUntil && possiblyUntil > dueOn ? (
          <Typography component="p" sx={{ mt: '4px' }}>
            {t('deadlineCalculator.possibly', { day: dayLong(possiblyUntil, locale) })}
          </Typography>
        ) : null}
        {carefulOn && carefulOn < dueOn ? (
          <Typography component="p" sx={{ mt: '4px' }}>
            {t('deadlineCalculator.careful', { day: dayLong(carefulOn, locale) })}
          </Typography>
        ) : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', mt: '8px', alignItems: 'center' }}>
          {hasNotPassed && days >= 0 ? (
            <Tag icon={Calendar}>
              {days === 0 ? t('due.todayShort') : t('deadlineCalculator.startsIn', { smart_count: days })}
            </Tag>
          ) : days > 1 && !dueAt ? (
            <CountDown days={days} words={t('deadlineCalculator.left', { smart_count: days })} />
          ) : (
            <DueBadge dueOn={dueOn} dueAt={dueAt} />
          )}
          <FoundedTag foundation={rule.foundation} wellFounded={wellFounded} isOwn={rule.own} />
          {legalBasis && (!rule.own || rule.norm) ? <Norm words={legalBasis} /> : null}
        </Box>
      </Box>
      <Box sx={{ display: 'grid', gap: '8px', minWidth: { lg: 216 } }}>{actions}</Box>
    </Box>
  );
}

const CountDown = ({ days, words }: { days: number; words: string }) => (
  <Tag tone={days <= 14 ? 'warn' : 'quiet'} icon={Calendar}>
    {words}
  </Tag>
);

/** Norms may be long: unlike other tags this one may take two lines. */
const Norm = ({ words }: { words: string }) => (
  <Box
    component="span"
    sx={{
      display: 'inline-flex',
      alignItems: 'center',
      gap: '5px',
      minHeight: 22,
      px: '8px',
      py: '2px',
      borderRadius: '4px',
      bgcolor: 'quiet',
      fontSize: 12,
      lineHeight: 1.35,
      fontWeight: 600,
      '& svg': { flex: 'none' },
    }}
  >
    <Scale size={14} aria-hidden />
    {words}
  </Box>
);
