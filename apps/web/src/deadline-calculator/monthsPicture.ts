import type { Day } from '../api/types.js';
import { dayPlus } from '../format/dates.js';
import type { DeadlinePreview } from './preview.js';

/** What a day of the picture is; the strongest sign wins. */
export type DaySign = 'posted' | 'fiction' | 'notified' | 'running' | 'raw' | 'skipped' | 'due' | 'possibly' | 'none';

export interface PictureDay {
  readonly day: Day;
  readonly sign: DaySign;
  /** Past the last day, but perhaps still in time: unsettled. */
  readonly isPossible: boolean;
}

export interface PictureMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Empty places before the first day, Monday first. */
  readonly offset: number;
  readonly days: readonly PictureDay[];
  /** Months left out between this one and the one before. */
  readonly leftOut: number;
}

type Computed = Pick<DeadlinePreview, 'dueOn' | 'notifiedOn' | 'steps' | 'possiblyUntil'>;

const dayOfStep = ({ steps }: Computed, ...kinds: string[]): Day | undefined =>
  steps.findLast(({ kind }) => kinds.includes(kind))?.date;

/** The days a computation names: the earliest of them begins the picture. */
export interface PictureSpan {
  readonly trigger: Day;
  readonly notified: Day;
  /** Where the period ends before it is moved. */
  readonly raw: Day;
  readonly due: Day;
  readonly possible: Day | null;
  /** The first day on which the period runs. */
  readonly first: Day;
}

export function spanOf(computed: Computed): PictureSpan {
  const { dueOn, notifiedOn, possiblyUntil } = computed;
  const trigger = dayOfStep(computed, 'trigger') ?? notifiedOn;
  const isBackwards = dueOn < notifiedOn;
  return {
    trigger,
    notified: notifiedOn,
    raw: dayOfStep(computed, 'raw', 'month-end') ?? dueOn,
    due: dueOn,
    possible: possiblyUntil && possiblyUntil > dueOn ? possiblyUntil : null,
    first: isBackwards ? dueOn : (dayOfStep(computed, 'first-day') ?? dayPlus(notifiedOn, 1)),
  };
}

export function signOf(day: Day, span: PictureSpan): DaySign {
  const { trigger, notified, raw, due, possible, first } = span;
  if (day === due) return 'due';
  if (day === notified) return 'notified';
  if (day === trigger) return 'posted';
  if (day > trigger && day < notified) return 'fiction';
  if (due < notified) return day > due && day < notified ? 'running' : 'none';
  if (raw < due && day === raw) return 'raw';
  if (raw < due && day > raw && day < due) return 'skipped';
  if (day >= first && day < due) return 'running';
  if (possible && day === possible) return 'possibly';
  return 'none';
}

const nextMonth = (month: string) => {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`;
};

const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
};

/** Three months: all in a row, or where the period begins and the two in which it ends. */
export function chosenMonths({ trigger, notified, due, possible }: PictureSpan): string[] {
  // What is only possible, and a year away, must not push the day that counts out of the picture.
  const isNear = possible !== null && possible.slice(0, 7) <= nextMonth(due.slice(0, 7));
  const days = [trigger, notified, due, ...(isNear ? [possible] : [])].sort();
  const all = monthsBetween(days[0]?.slice(0, 7) ?? '', days.at(-1)?.slice(0, 7) ?? '');
  while (all.length > 0 && all.length < 3) all.push(nextMonth(all.at(-1) ?? ''));
  return all.length === 3 ? all : [...all.slice(0, 1), ...all.slice(-2)];
}

/** The three months with a sign for each day. */
export function monthsPicture(computed: Computed): PictureMonth[] {
  const span = spanOf(computed);
  let before: string | null = null;
  return chosenMonths(span).map((month) => {
    const leftOut: number = before === null ? 0 : Math.max(0, monthsBetween(before, month).length - 2);
    before = month;
    const [year = 0, at = 1] = month.split('-').map(Number);
    const length = new Date(Date.UTC(year, at, 0)).getUTCDate();
    const offset = (new Date(Date.UTC(year, at - 1, 1)).getUTCDay() + 6) % 7;
    const days = Array.from({ length }, (_, index): PictureDay => {
      const day = `${month}-${String(index + 1).padStart(2, '0')}`;
      return {
        day,
        sign: signOf(day, span),
        isPossible: span.possible !== null && day > span.due && day <= span.possible,
      };
    });
    return { month, offset, days, leftOut };
  });
}

/** The signs that are in the picture, for its legend. */
export const signsIn = (months: readonly PictureMonth[]): ReadonlySet<DaySign> =>
  new Set(months.flatMap(({ days }) => days.map(({ sign }) => sign)));
