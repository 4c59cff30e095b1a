import { addDays, type PlainDateText, todayIn } from '@geleit/domain';
import { workingDayFrom, workingDayUntil } from './working-days.js';

const zone = 'Europe/Berlin';
const minuteMs = 60_000;

/** All days of the demo world are told from today, the day of loading in Germany. */
export class DemoCalendar {
  readonly today: PlainDateText;
  readonly #offsets = new Map<PlainDateText, number>();

  constructor(readonly now: Date) {
    this.today = todayIn(zone, now.getTime());
  }

  /** The day `days` after today; before it, if negative. */
  day(days: number): PlainDateText {
    return addDays(this.today, days);
  }

  /** That day or the working day before it. */
  workingDay(days: number): PlainDateText {
    return workingDayUntil(this.day(days));
  }

  /** That day or the working day after it. */
  workingDayFrom(days: number): PlainDateText {
    return workingDayFrom(this.day(days));
  }

  /** The instant of a time of day in Germany; never later than now. */
  at(date: PlainDateText, minuteOfDay: number): Date {
    const wanted = Date.parse(`${date}T00:00:00Z`) + (minuteOfDay - this.#offsetOn(date)) * minuteMs;
    return new Date(Math.min(wanted, this.now.getTime()));
  }

  /** Minutes by which Germany is ahead of UTC at noon; no working hour is near the change of the clocks. */
  #offsetOn(date: PlainDateText): number {
    const known = this.#offsets.get(date);
    if (known !== undefined) return known;
    const dayOfLateEvening = todayIn(zone, Date.parse(`${date}T22:30:00Z`));
    const offset = dayOfLateEvening === date ? 60 : 120;
    this.#offsets.set(date, offset);
    return offset;
  }
}
