import type { Timeline } from '../../api/types.js';

type Counts = Timeline['counts'];
export type TimelineKind = Exclude<keyof Counts, 'all'>;

/** What is looked for together, in the order of the chips. */
export const timelineGroups = {
  steps: ['supportStep'],
  deadlines: ['deadline'],
  events: ['caseEvent'],
  residence: ['residenceStatus'],
  proceedings: ['proceeding'],
  documents: ['document'],
  plan: ['goal', 'task'],
  safety: ['riskAssessment'],
  housing: ['housingStay'],
  health: ['healthNeed'],
  benefits: ['benefit'],
  consents: ['consent'],
} as const satisfies Record<string, readonly TimelineKind[]>;

export type TimelineGroup = keyof typeof timelineGroups;

export const groupNames = Object.keys(timelineGroups) as TimelineGroup[];

export const countOf = (group: TimelineGroup, counts: Counts): number =>
  timelineGroups[group].reduce((sum, kind) => sum + counts[kind], 0);

/** How many chips stand in the row before the rest folds away. */
const inRow = 5;

/**
 * The groups of which there is something, parted into those shown at once and those that fold away. One that is chosen
 * is always shown.
 */
export function shownGroups(
  counts: Counts,
  chosen: TimelineGroup | null,
): { first: TimelineGroup[]; rest: TimelineGroup[] } {
  const filled = groupNames.filter((group) => group === chosen || countOf(group, counts) > 0);
  // Folding a single one away would save no room.
  if (filled.length <= inRow + 1) return { first: filled, rest: [] };
  const first = filled.filter((group, at) => at < inRow || group === chosen);
  return { first, rest: filled.filter((group) => !first.includes(group)) };
}
