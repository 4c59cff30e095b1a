import Box from '@mui/material/Box';
import type { SxProps } from '@mui/material/styles';
import { Calendar, CircleCheck, CircleSlash, Clock, Hourglass, TriangleAlert, type LucideIcon } from 'lucide-react';
import { daysFrom } from '../format/dates.js';
import { useT, type T } from '../i18n/useT.js';
import { today as todayNow } from '../session/clock.js';

export interface DueBadgeProps {
  dueOn: string;
  /** Open counts down; the rest says how it ended. */
  state?: 'open' | 'met' | 'missed' | 'waived';
  /** Dense rows: '3 Tage' instead of 'in 3 Tagen', 20 px high. */
  dense?: boolean;
  /** Only for tests and pictures; the server's day otherwise. */
  today?: string;
}

type Tone = 'over' | 'now' | 'soon' | 'later' | 'met';

const tones: Record<Tone, SxProps> = {
  over: { bgcolor: 'error.main', color: 'background.paper' },
  now: { bgcolor: 'error.light', color: 'error.main' },
  soon: { bgcolor: 'warning.light', color: 'warning.main' },
  later: { bgcolor: 'quiet', color: 'text.primary' },
  met: { bgcolor: 'success.light', color: 'success.main' },
};
const icons: Record<Tone, LucideIcon> = {
  over: TriangleAlert,
  now: Hourglass,
  soon: Clock,
  later: Calendar,
  met: CircleCheck,
};

/** How urgent a due date is, as icon and words; red only when it is too late or today. */
export function DueBadge({ dueOn, state = 'open', dense = false, today = todayNow() }: DueBadgeProps) {
  const t = useT();
  const days = daysFrom(today, dueOn);
  const tone = toneOf(state, days);
  const Icon = state === 'waived' ? CircleSlash : icons[tone];
  return (
    <Box
      component="span"
      sx={[
        { display: 'inline-flex', alignItems: 'center', borderRadius: '4px', fontWeight: 600, whiteSpace: 'nowrap' },
        dense
          ? { height: 20, px: '6px', gap: '4px', fontSize: 12 }
          : { height: 24, px: '8px', gap: '6px', fontSize: 13 },
        tones[tone] as never,
      ]}
    >
      <Icon size={14} aria-hidden />
      {wordsOf(state, days, dense, t)}
    </Box>
  );
}

function toneOf(state: string, days: number): Tone {
  if (state === 'met') return 'met';
  if (state === 'missed') return 'now';
  if (state === 'waived') return 'later';
  if (days < 0) return 'over';
  if (days === 0) return 'now';
  return days <= 14 ? 'soon' : 'later';
}

function wordsOf(state: NonNullable<DueBadgeProps['state']>, days: number, dense: boolean, t: T): string {
  if (state !== 'open') return t(`due.${state}`);
  if (days < 0) return t(dense ? 'due.sinceShort' : 'due.since', { smart_count: -days });
  if (days === 0) return t(dense ? 'due.todayShort' : 'due.today');
  if (days === 1) return t('due.tomorrow');
  return t(dense ? 'due.inShort' : 'due.in', { smart_count: days });
}
