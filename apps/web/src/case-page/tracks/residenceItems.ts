import type { ResidenceStatusView } from '../../api/types.js';
import { dayPlus } from '../../format/dates.js';
import type { TrackItem, TrackWords } from './model.js';

export type ResidenceDays = Pick<ResidenceStatusView, 'id' | 'status' | 'validFrom' | 'validUntil' | 'appliedOn'>;

/**
 * The residence history as bars. An extension of the same status that follows without a gap continues its bar
 * with a seam; what is only applied for is planned from the day of the application.
 */
export function residenceItems(history: readonly ResidenceDays[], words: TrackWords): TrackItem[] {
  const granted = history.filter((row) => row.validFrom || row.validUntil).sort(byStart);
  const bars: TrackItem[] = [];
  for (const row of granted) {
    const label = words.status(row.status);
    const before = bars.findLast((bar) => bar.label === label);
    if (before && continues(before, row)) {
      bars[bars.indexOf(before)] = { ...before, until: later(before.until, row.validUntil), seams: [...before.seams, row.validFrom!] };
    } else {
      bars.push({ id: row.id, area: 'residence', form: 'range', from: row.validFrom ?? null, until: row.validUntil ?? null, label, seams: [] });
    }
  }
  const planned = history
    .filter((row) => !row.validFrom && !row.validUntil && row.appliedOn)
    .map((row): TrackItem => ({
      id: row.id, area: 'residence', form: 'planned', from: row.appliedOn!, until: grantedOn(row, granted), label: words.applied(words.status(row.status)), seams: [],
    }));
  return [...bars, ...planned];
}

/** An application ends where the status it asked for begins. */
const grantedOn = ({ status, appliedOn }: ResidenceDays, granted: readonly ResidenceDays[]) =>
  granted.find((row) => row.status === status && row.validFrom && row.validFrom >= (appliedOn ?? ''))?.validFrom ?? null;

const byStart = (a: ResidenceDays, b: ResidenceDays) => (a.validFrom ?? '').localeCompare(b.validFrom ?? '');

const continues = (before: TrackItem, row: ResidenceDays) =>
  Boolean(row.validFrom) && (before.until === null || row.validFrom! <= dayPlus(before.until, 1));

const later = (a: string | null, b: string | null | undefined) => (a === null || !b ? null : a > b ? a : b);
