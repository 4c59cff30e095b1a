import type { CaseFacts, Day, DeadlineView } from '../../../api/types.js';
import { childrenItems } from './childrenItems.js';
import type { ClusteredStep } from './clusterSteps.js';
import { type Flag, type Lane, type LaneId, laneIds, type TrackItem, type TrackWords } from './model.js';
import { type ResidenceDays, residenceItems } from './residenceItems.js';
import { stepItems } from './stepItems.js';

export interface TrackSource {
  steps: readonly ClusteredStep[];
  residence: readonly ResidenceDays[];
  children: NonNullable<CaseFacts['children']>;
  /** What is on record draws its own history; the steps of such a lane stay out. */
  records?: Readonly<Partial<Record<LaneId, readonly TrackItem[]>>>;
  today: Day;
  /** A closed case has no stretch of work that goes on. */
  isOpen: boolean;
}

const areaOfLane = {
  stabilisation: 'stabilisation',
  housing: 'housing',
  residence: 'residence',
  papers: 'residence',
  gaps: 'residence',
  legal: 'legal',
  health: 'health',
  children: 'family',
  perspective: 'education-work',
  network: 'network',
} as const satisfies Record<LaneId, string>;

/** The lanes with something on them, in the order of the page. */
export function trackModel(source: TrackSource, words: TrackWords): Lane[] {
  const recorded = Object.entries(source.records ?? {}).filter(([, own]) => own.length > 0) as [LaneId, TrackItem[]][];
  const isRecorded = new Set(recorded.map(([lane]) => lane));
  const items = new Map<LaneId, TrackItem[]>([
    ...recorded,
    ['residence', residenceItems(source.residence, words)],
    ['children', childrenItems(source.children, source.today, words)],
  ]);
  for (const { lane, item } of stepItems(source.steps, source.today, source.isOpen, words)) {
    if (isRecorded.has(lane)) continue;
    items.set(lane, [...(items.get(lane) ?? []), item]);
  }
  return laneIds
    .map((id) => ({ id, area: areaOfLane[id], items: items.get(id) ?? [] }))
    .filter((lane) => lane.items.length > 0);
}

/** Open deadlines by their day, numbered from 1: the same numbers stand in the aside and on the graph. */
export function numbered(
  deadlines: readonly (Pick<DeadlineView, 'id' | 'dueOn' | 'state'> & { dueAt?: string | null })[],
): Flag[] {
  return deadlines
    .filter(({ state }) => state === 'open')
    .sort(
      (a, b) =>
        a.dueOn.localeCompare(b.dueOn) ||
        (a.dueAt ?? '9999').localeCompare(b.dueAt ?? '9999') ||
        a.id.localeCompare(b.id),
    )
    .map(({ id, dueOn }, at) => ({ number: at + 1, id, dueOn }));
}
