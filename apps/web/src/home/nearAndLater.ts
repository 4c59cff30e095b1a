import type { DeadlineView } from '../api/types.js';
import { dayPlus } from '../format/dates.js';

/** Days within which a deadline is shown in full. */
const nearDays = 14;
/** How many short lines stand below at least, if there are so many. */
const shortLines = 12;

interface DashboardDeadlines<D> {
  today: string;
  /** The next open deadline of each own case. */
  deadlines: readonly D[];
  /** Open ones behind those. */
  later: readonly D[];
}

/**
 * Which deadlines the home page shows in full and which in a line. The next one of every own case is always shown;
 * those behind it fill the short list up.
 */
export function nearAndLater<D extends Pick<DeadlineView, 'id' | 'dueOn'>>({
  today,
  deadlines,
  later,
}: DashboardDeadlines<D>): { near: D[]; short: D[] } {
  const horizon = dayPlus(today, nearDays);
  const isNear = ({ dueOn }: D) => dueOn <= horizon;
  const near = [...deadlines, ...later].filter(isNear);
  const far = deadlines.filter((one) => !isNear(one));
  const behind = later.filter((one) => !isNear(one)).slice(0, Math.max(0, shortLines - far.length));
  return { near: byDay(near), short: byDay([...far, ...behind]) };
}

const byDay = <D extends Pick<DeadlineView, 'dueOn'>>(deadlines: D[]) =>
  deadlines.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
