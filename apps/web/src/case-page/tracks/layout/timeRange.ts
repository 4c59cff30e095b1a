import { dayPlus } from '../../../format/dates.js';
import type { DayRange, Flag, Lane } from '../model/model.js';

/** What is shown after today at least and at most, so that one far expiry does not squeeze the past. */
const aheadAtLeast = 45;
const aheadAtMost = 200;
const marginDays = 12;

/** From the first thing known about the case, or twelve months in all of which the past is nine. */
export function timeRange(
  {
    lanes,
    flags,
    openedOn,
    today,
  }: { lanes: readonly Lane[]; flags: readonly Flag[]; openedOn: string; today: string },
  span: 'all' | 'year',
): DayRange {
  const items = lanes.flatMap((lane) => lane.items);
  const ends = [...flags.map((flag) => flag.dueOn), ...items.flatMap((item) => (item.until ? [item.until] : []))];
  const latest = ends.reduce((a, b) => (a > b ? a : b), today);
  const until = clamped(
    dayPlus(latest, marginDays),
    dayPlus(today, aheadAtLeast),
    dayPlus(today, span === 'year' ? 92 : aheadAtMost),
  );
  if (span === 'year') return { from: dayPlus(today, -273), until };

  const work = lanes.filter(({ id }) => id !== 'children').flatMap((lane) => lane.items);
  const starts = work.flatMap((item) => (item.from ? [item.from] : []));
  const earliest = starts.reduce((a, b) => (a < b ? a : b), openedOn);
  // A status held for decades tells its story in the label; half a year before the case is enough.
  const from = clamped(earliest, dayPlus(openedOn, -183), dayPlus(today, -90));
  return { from: dayPlus(from, -marginDays), until };
}

const clamped = (day: string, lowest: string, highest: string) =>
  day < lowest ? lowest : day > highest ? highest : day;
