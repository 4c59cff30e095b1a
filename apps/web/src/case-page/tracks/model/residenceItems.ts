import { endOfStatus } from '@geleit/domain';
import type { ResidenceStatusView } from '../../../api/types.js';
import { dayPlus } from '../../../format/dates.js';
import type { TrackItem, TrackWords } from './model.js';

export type ResidenceDays = Pick<ResidenceStatusView, 'id' | 'status' | 'validFrom' | 'validUntil' | 'appliedOn'>;

/**
 * The residence history as bars. An extension of the same status that follows without a gap continues its bar
 * with a seam; what is only applied for is planned from the day of the application.
 */
export function residenceItems(history: readonly ResidenceDays[], words: TrackWords): TrackItem[] {
  const granted = history.filter((row) => row.validFrom ?? row.validUntil).sort(byStart);
  const bars: (TrackItem & { status: string })[] = [];
  for (const row of granted) {
    const bar = { ...barOf(row, words), status: row.status };
    const at = bars.findLastIndex((earlier) => earlier.status === row.status);
    const before = bars[at];
    if (before && bar.from !== null && continues(before, bar.from)) {
      bars[at] = { ...before, until: later(before.until, bar.until), seams: [...before.seams, bar.from] };
    } else {
      bars.push(bar);
    }
  }
  return [...bars, ...history.flatMap((row) => appliedItem(row, granted, words))];
}

/** Without a printed end a reflection period reaches to its legal minimum. */
function barOf({ id, status, validFrom, validUntil }: ResidenceDays, words: TrackWords): TrackItem {
  const end = endOfStatus({
    status: status as never,
    validFrom: validFrom ?? undefined,
    validUntil: validUntil ?? undefined,
  });
  const label = words.status(status);
  return {
    id,
    area: 'residence',
    form: 'range',
    from: validFrom,
    until: end?.dueOn ?? null,
    seams: [],
    ...(end && !validUntil ? { label: words.atLeast(label, end.dueOn), shortLabel: label } : { label }),
  };
}

function appliedItem(
  { id, status, validFrom, validUntil, appliedOn }: ResidenceDays,
  granted: readonly ResidenceDays[],
  words: TrackWords,
): TrackItem[] {
  if (validFrom !== null || validUntil !== null || appliedOn === null) return [];
  // An application ends where the status it asked for begins.
  const since = granted.find(
    (row) => row.status === status && row.validFrom !== null && row.validFrom >= appliedOn,
  )?.validFrom;
  return [
    {
      id,
      area: 'residence',
      form: 'planned',
      from: appliedOn,
      until: since ?? null,
      label: words.applied(words.status(status)),
      seams: [],
    },
  ];
}

const byStart = (a: ResidenceDays, b: ResidenceDays) => (a.validFrom ?? '').localeCompare(b.validFrom ?? '');
const continues = ({ until }: TrackItem, from: string) => until === null || from <= dayPlus(until, 1);
const later = (a: string | null, b: string | null) => (a === null || b === null ? null : a > b ? a : b);
