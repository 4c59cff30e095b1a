import type { Day, ResidenceStatusView } from '../../api/types.js';
import { residenceHistory } from '../../case-page/forms/residence/residenceHistory.js';
import type { Lane, TrackItem } from '../../case-page/tracks/model/model.js';
import { residenceItems } from '../../case-page/tracks/model/residenceItems.js';

/** Words of the graph in the language of the page. */
export interface ResidenceWords {
  status: (code: string) => string;
  document: (code: string) => string;
  gap: (days: number) => string;
  applied: (status: string) => string;
  atLeast: (status: string, day: string) => string;
}

/** Titles, the documents that were issued, and the days no status covers: a lane each. */
export function residenceLanes(history: readonly ResidenceStatusView[], today: Day, words: ResidenceWords): Lane[] {
  // The graph's other words are not asked for by the history of residence.
  const titles = residenceItems(history, { ...words, kind: String, children: String });
  const lanes = [
    { id: 'residence', items: titles },
    { id: 'papers', items: history.flatMap((row) => paperOf(row, words)) },
    { id: 'gaps', items: gapItems(history, today, words) },
  ] as const;
  return lanes.filter(({ items }) => items.length > 0).map((lane) => ({ ...lane, area: 'residence' }));
}

function paperOf(row: ResidenceStatusView, words: ResidenceWords): TrackItem[] {
  const { id, document, validFrom, validUntil, appliedOn } = row;
  const from = validFrom ?? appliedOn;
  if (!document || document === 'none' || from === null) return [];
  const label = words.document(document);
  return [{ id: `paper-${id}`, area: 'residence', form: 'range', from, until: validUntil, label, seams: [] }];
}

const gapItems = (history: readonly ResidenceStatusView[], today: Day, words: ResidenceWords): TrackItem[] =>
  residenceHistory(history, today)
    .filter((row) => row.kind === 'gap')
    .map(({ from, until, days }) => ({
      id: `gap-${from}`,
      area: 'residence',
      form: 'planned',
      from,
      until,
      label: words.gap(days),
      seams: [],
    }));
