import type { Day, ResidenceStatusView } from '../../../api/types.js';
import { dayPlus, daysFrom } from '../../../format/dates.js';

export type HistoryRow =
  | { kind: 'status'; status: ResidenceStatusView; standing: 'current' | 'ended' | 'applied' | 'future' }
  | { kind: 'gap'; from: Day; until: Day; days: number };

/**
 * The residence history, newest first, with every stretch of days no status covers. Statuses may overlap; one without
 * a beginning covers all days before its end, one without an end all days after its beginning.
 */
export function residenceHistory(history: readonly ResidenceStatusView[], today: Day): HistoryRow[] {
  const rows = history.map((status): HistoryRow & { at: Day } => ({
    kind: 'status',
    status,
    standing: standingOf(status, today),
    at: status.validFrom ?? status.appliedOn ?? status.validUntil ?? status.createdAt.slice(0, 10),
  }));
  const gaps = gapsOf(history, today).map((gap): HistoryRow & { at: Day } => ({ kind: 'gap', ...gap, at: gap.from }));
  return [...rows, ...gaps].sort((a, b) => b.at.localeCompare(a.at)).map(({ at: _, ...row }) => row);
}

function standingOf({ validFrom, validUntil, appliedOn }: ResidenceStatusView, today: Day) {
  if (!validFrom && !validUntil && appliedOn) return 'applied';
  if (validFrom && validFrom > today) return 'future';
  return validUntil && validUntil < today ? 'ended' : 'current';
}

function gapsOf(history: readonly ResidenceStatusView[], today: Day) {
  const stays = history
    .filter(({ validFrom, validUntil, appliedOn }) => validFrom ?? validUntil ?? !appliedOn)
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const gaps: { from: Day; until: Day; days: number }[] = [];
  let covered = null as Day | null;
  for (const { validFrom, validUntil } of stays) {
    if (covered !== null && validFrom && validFrom > dayPlus(covered, 1))
      gaps.push(gapOf(dayPlus(covered, 1), dayPlus(validFrom, -1)));
    if (!validUntil) return gaps;
    covered = covered !== null && covered > validUntil ? covered : validUntil;
  }
  if (covered !== null && covered < today) gaps.push(gapOf(dayPlus(covered, 1), today));
  return gaps;
}

const gapOf = (from: Day, until: Day) => ({ from, until, days: daysFrom(from, until) + 1 });
