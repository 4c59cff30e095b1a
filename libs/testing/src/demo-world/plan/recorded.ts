import type { PlainDateText } from '@geleit/domain';

/** Something that is recorded on a day. A history is put together from several and recorded in the order of the days. */
export type Recorded = readonly [PlainDateText, () => void];

export function recordInOrder(history: readonly Recorded[]): void {
  const ordered = history.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [, record] of ordered) record();
}
