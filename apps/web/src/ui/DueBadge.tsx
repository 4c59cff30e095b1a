import Box from '@mui/material/Box';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { now, today as todayNow } from '../session/clock.js';
import { dueColours, dueIcons, dueTone } from './dueTone.js';
import { type Due, dueWords } from './dueWords.js';

/** Open counts down; the rest says how it ended. */
export interface DueBadgeProps extends Due {
  /** Dense rows: '3 Tage' instead of 'in 3 Tagen', 20 px high. */
  dense?: boolean;
  /** Only for tests and pictures; the server's day otherwise. */
  today?: string;
}

/** How urgent a due date is, as icon and words; red only when it is too late or today. */
export function DueBadge({ dueOn, dueAt, state = 'open', dense = false, today = todayNow() }: DueBadgeProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const [due, moment] = [
    { dueOn, dueAt, state },
    { today, now: now() },
  ];
  const tone = dueTone(due, moment);
  const Icon = dueIcons[tone];
  return (
    <Box
      component="span"
      sx={[
        { display: 'inline-flex', alignItems: 'center', borderRadius: '4px', fontWeight: 600, whiteSpace: 'nowrap' },
        dense
          ? { height: 20, px: '6px', gap: '4px', fontSize: 12 }
          : { height: 24, px: '8px', gap: '6px', fontSize: 13 },
        dueColours[tone],
      ]}
    >
      <Icon size={14} aria-hidden />
      {dueWords(due, moment, locale, t, dense)}
    </Box>
  );
}
