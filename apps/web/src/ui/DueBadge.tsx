import Box from '@mui/material/Box';
import { daysFrom } from '../format/dates.js';
import { useT, type T } from '../i18n/useT.js';
import { today as todayNow } from '../session/clock.js';
import { dueColours, dueIcons, dueTone } from './dueTone.js';

export interface DueBadgeProps {
  dueOn: string;
  /** Open counts down; the rest says how it ended. */
  state?: 'open' | 'met' | 'missed' | 'waived';
  /** Dense rows: '3 Tage' instead of 'in 3 Tagen', 20 px high. */
  dense?: boolean;
  /** Only for tests and pictures; the server's day otherwise. */
  today?: string;
}

/** How urgent a due date is, as icon and words; red only when it is too late or today. */
export function DueBadge({ dueOn, state = 'open', dense = false, today = todayNow() }: DueBadgeProps) {
  const t = useT();
  const days = daysFrom(today, dueOn);
  const tone = dueTone(dueOn, state, today);
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
      {dueWords(state, days, dense, t)}
    </Box>
  );
}

/** 'in 3 Tagen', 'heute, 24 Uhr', 'seit 1 Tag vorbei', or how it ended. */
export function dueWords(state: NonNullable<DueBadgeProps['state']>, days: number, dense: boolean, t: T): string {
  if (state !== 'open') return t(`due.${state}`);
  if (days < 0) return t(dense ? 'due.sinceShort' : 'due.since', { smart_count: -days });
  if (days === 0) return t(dense ? 'due.todayShort' : 'due.today');
  if (days === 1) return t('due.tomorrow');
  return t(dense ? 'due.inShort' : 'due.in', { smart_count: days });
}
