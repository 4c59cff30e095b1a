import type { HealthNeedView, HousingStayView, ProceedingView } from '../../../api/types.js';
import type { TrackItem } from './model.js';

export type StayDays = Pick<HousingStayView, 'id' | 'kind' | 'from' | 'until'>;
export type NeedDays = Pick<HealthNeedView, 'id' | 'need' | 'state' | 'since' | 'appointmentOn' | 'bornOn'>;
export type ProceedingDays = Pick<
  ProceedingView,
  'id' | 'kind' | 'roles' | 'openedOn' | 'outcome' | 'outcomeOn' | 'stages'
>;

/** Words for what is on record. */
export interface RecordWords {
  stay: (kind: string) => string;
  need: (need: string) => string;
  proceeding: (kind: string, roles: readonly string[]) => string;
  stage: (stage: string) => string;
}

/** Where somebody lived: a move within the same kind of accommodation continues its bar with a seam. */
export function stayItems(stays: readonly StayDays[], words: RecordWords): TrackItem[] {
  const bars: (TrackItem & { kind: string })[] = [];
  for (const { id, kind, from, until } of stays.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))) {
    if (from === null) continue;
    const last = bars.at(-1);
    if (last?.kind === kind && last.until === from) {
      bars[bars.length - 1] = { ...last, until, seams: [...last.seams, from] };
      continue;
    }
    bars.push({ id, kind, area: 'housing', form: 'range', from, until, label: words.stay(kind), seams: [] });
  }
  return bars.map(({ kind: _, ...item }) => item);
}

/** A need lasts until it was met; one that was met on the day it was known is a moment. */
export const needItems = (needs: readonly NeedDays[], words: RecordWords): TrackItem[] =>
  needs.flatMap(({ id, need, state, since, appointmentOn, bornOn }) => {
    const from = since ?? appointmentOn;
    if (from === null) return [];
    const isOver = state === 'received' || state === 'refused';
    const end = bornOn ?? (isOver ? (appointmentOn ?? from) : null);
    const until = end !== null && end < from ? from : end;
    return [
      {
        id,
        area: 'health' as const,
        form: until === from ? ('moment' as const) : ('range' as const),
        from,
        until,
        label: words.need(need),
        seams: [],
      },
    ];
  });

/** A proceeding lasts from its first day to its outcome; the days of its stages are seams in the bar. */
export const proceedingItems = (proceedings: readonly ProceedingDays[], words: RecordWords): TrackItem[] =>
  proceedings.flatMap(({ id, kind, roles, openedOn, outcome, outcomeOn, stages }) => {
    const days = [openedOn, ...stages.map(({ on }) => on)].filter((on) => on !== null).toSorted();
    const [from] = days;
    if (from === undefined) return [];
    const isOver = outcome !== null && outcome !== 'open';
    const last = [...days, ...(outcomeOn ? [outcomeOn] : [])].toSorted().at(-1) ?? from;
    const newest = stages.findLast(({ on }) => on !== null)?.stage;
    const label = words.proceeding(kind, roles);
    return [
      {
        id,
        area: 'legal' as const,
        form: 'range' as const,
        from,
        until: isOver ? last : null,
        label: newest ? `${label}: ${words.stage(newest)}` : label,
        shortLabel: label,
        seams: [...new Set(days.filter((on) => on !== from && on !== last))],
      },
    ];
  });
