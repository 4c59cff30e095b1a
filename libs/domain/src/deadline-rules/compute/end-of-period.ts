import { Temporal } from 'temporal-polyfill';
import type { PlainDateText } from '../../dates/plain-date.js';
import type { Period } from '../deadline-rule.js';
import { holidayOn } from '../holidays/holiday-on.js';

/** The last day of a period before any shift. */
export interface RawEnd {
  readonly day: Temporal.PlainDate;
  /** The month has no such day number, so its last day counts (§ 188 (3) BGB). */
  readonly isClamped: boolean;
}

/** The end of a period that needs no seat: in days, weeks, months or years, before any shift. */
export function unshiftedEnd(start: PlainDateText, period: Period): PlainDateText {
  return endOfPeriod(Temporal.PlainDate.from(start), period, 'NW').day.toString();
}

type Calendar = Exclude<Period['op'], 'hours'>;

/**
 * Where a period ends that starts on `start`: months and years are added in one step, so 31 January + 1 month is the
 * last of February and 28 February + 1 month is 28 March.
 *
 * @param period any but one in hours
 * @param land seat whose holidays count, for Werktage
 * @throws RangeError for a period in hours
 * @see §§ 187, 188 BGB
 */
export function endOfPeriod(start: Temporal.PlainDate, period: Period, land: string): RawEnd {
  if (period.op === 'hours') throw new RangeError('period: hours have no end in days');
  const day = ends[period.op](start, period, land);
  const counts = ['months', 'years'].includes(period.unit) && ['add', 'after', 'inclusive'].includes(period.op);
  return { day, isClamped: counts && plus(start, period).day !== start.day };
}

const ends: Record<Calendar, (start: Temporal.PlainDate, period: Period, land: string) => Temporal.PlainDate> = {
  add: plus,
  inclusive: (start, period) => plus(start, period).subtract({ days: 1 }),
  after: (start, period) => plus(start, period).add({ days: 1 }),
  sub: (start, { n, unit }) => start.subtract({ [unit]: n }),
  date: (start) => start,
  'month-end': (start, { n }) => lastOfMonth(start.with({ day: 1 }).add({ months: n })),
  'year-end': (start, { n }) => Temporal.PlainDate.from({ year: start.year + n, month: 12, day: 31 }),
  werktage: (start, { n }, land) => nthWerktag(start, n, land),
};

function plus(start: Temporal.PlainDate, { n, unit }: Period): Temporal.PlainDate {
  return start.add({ [unit]: n });
}

const lastOfMonth = (day: Temporal.PlainDate) => day.with({ day: day.daysInMonth });

/** Sundays and holidays are no Werktage; Saturdays are. */
function nthWerktag(start: Temporal.PlainDate, n: number, land: string): Temporal.PlainDate {
  let day = start;
  for (let counted = 0; counted < n;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek !== 7 && holidayOn(day.toString(), land) === null) counted += 1;
  }
  return day;
}
