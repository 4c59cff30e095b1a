import { endOfStatus } from '@geleit/domain';
import type { Day, ResidenceStatusView } from '../../api/types.js';
import { daysFrom } from '../../format/dates.js';

/** Two different statuses in force on the same days. */
export interface Overlap {
  statuses: readonly [string, string];
  from: Day;
  /** null: as long as nothing ends. */
  until: Day | null;
  days: number | null;
}

interface Span {
  status: string;
  from: Day;
  until: Day | null;
}

/** Every stretch of days on which two statuses count at once, the latest first. Applications are no status. */
export function overlapsOf(history: readonly ResidenceStatusView[]): Overlap[] {
  const spans = history.flatMap(spanOf).sort((a, b) => a.from.localeCompare(b.from));
  const pairs = spans.flatMap((first, at) => spans.slice(at + 1).map((second) => [first, second] as const));
  return pairs
    .filter(([first, second]) => first.status !== second.status && reaches(first, second.from))
    .map(([first, second]): Overlap => {
      const until = earlier(first.until, second.until);
      return {
        statuses: [first.status, second.status],
        from: second.from,
        until,
        days: until === null ? null : daysFrom(second.from, until) + 1,
      };
    })
    .sort((a, b) => b.from.localeCompare(a.from));
}

function spanOf({ status, validFrom, validUntil }: ResidenceStatusView): Span[] {
  if (validFrom === null) return [];
  // Without a printed end a reflection period reaches to its legal minimum.
  const end = endOfStatus({ status: status as never, validFrom, validUntil: validUntil ?? undefined });
  return [{ status, from: validFrom, until: validUntil ?? end?.dueOn ?? null }];
}

const reaches = ({ until }: Span, day: Day) => until === null || until >= day;
const earlier = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : a < b ? a : b);
