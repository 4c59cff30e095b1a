import { Calendar, CircleCheck, CircleSlash, Clock, Hourglass, TriangleAlert, type LucideIcon } from 'lucide-react';
import { daysFrom } from '../format/dates.js';
import { type Due, isOver, type Moment } from './dueWords.js';

/** How a deadline looks: too late, today (or missed), within two weeks, later, met, waived. */
export type DueTone = 'over' | 'now' | 'soon' | 'later' | 'met' | 'waived';

export const dueColours: Record<DueTone, { bgcolor: string; color: string }> = {
  over: { bgcolor: 'error.main', color: 'background.paper' },
  now: { bgcolor: 'error.light', color: 'error.main' },
  soon: { bgcolor: 'warning.light', color: 'warning.main' },
  later: { bgcolor: 'quiet', color: 'text.primary' },
  met: { bgcolor: 'success.light', color: 'success.main' },
  waived: { bgcolor: 'quiet', color: 'text.primary' },
};

export const dueIcons: Record<DueTone, LucideIcon> = {
  over: TriangleAlert,
  now: Hourglass,
  soon: Clock,
  later: Calendar,
  met: CircleCheck,
  waived: CircleSlash,
};

/** @param moment for periods in hours the hour counts, not the day */
export function dueTone(due: Due, moment: Moment): DueTone {
  const { dueOn, state = 'open' } = due;
  if (state === 'met' || state === 'waived') return state;
  if (state === 'missed') return 'now';
  const days = daysFrom(moment.today, dueOn);
  if (isOver(due, moment)) return 'over';
  if (days === 0) return 'now';
  return days <= 14 ? 'soon' : 'later';
}
