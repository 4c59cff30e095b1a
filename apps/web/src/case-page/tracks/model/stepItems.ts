import { daysFrom } from '../../../format/dates.js';
import type { AreaCode } from '../../../theme/tokens.js';
import { clusterGapDays, clusterSteps, type ClusteredStep, type StepCluster } from './clusterSteps.js';
import type { LaneId, TrackItem, TrackWords } from './model.js';

/** Which phase an area of support belongs to; what makes a living, learning and going home is perspective. */
export const laneOfArea: Readonly<Record<AreaCode, LaneId>> = {
  stabilisation: 'stabilisation',
  housing: 'housing',
  health: 'health',
  legal: 'legal',
  residence: 'residence',
  livelihood: 'perspective',
  'education-work': 'perspective',
  family: 'children',
  return: 'perspective',
  network: 'network',
};

const wordless = new Set(['other', 'unknown', 'not-stated']);

/**
 * Stretches of work as items. A running stretch of an open case goes on; single steps are moments.
 * Residence and children draw their own history, so their steps stay out.
 */
export function stepItems(steps: readonly ClusteredStep[], today: string, isOpen: boolean, words: TrackWords) {
  return clusterSteps(steps)
    .filter((cluster) => cluster.area in laneOfArea)
    .map((cluster, at) => ({
      lane: laneOfArea[cluster.area as AreaCode],
      item: asItem(cluster, at, today, isOpen, words),
    }))
    .filter(({ lane }) => lane !== 'residence' && lane !== 'children');
}

function asItem(cluster: StepCluster, at: number, today: string, isOpen: boolean, words: TrackWords): TrackItem {
  const isRunning = isOpen && cluster.count > 1 && daysFrom(cluster.until, today) <= clusterGapDays;
  const worded = cluster.kinds.filter((kind) => !wordless.has(kind));
  const kinds = (worded.length > 0 ? worded : cluster.kinds).slice(0, 2).map(words.kind);
  return {
    id: `steps-${at}`,
    area: cluster.area as AreaCode,
    form: cluster.from === cluster.until ? 'moment' : 'range',
    from: cluster.from,
    until: isRunning ? null : cluster.until,
    label: kinds.join(', '),
    ...(kinds.length > 1 ? { shortLabel: kinds.slice(0, 1).join() } : {}),
    seams: [],
  };
}
