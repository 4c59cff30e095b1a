import { addDays, daysBetween, type PlainDateText } from '@geleit/domain';

/** Day of the next deadline as the story is told, a Friday. */
const nextDeadline = '2026-01-30';

/** The days of the story, moved by whole weeks so that its next deadline is one to seven days from today. */
export class AdlerDays {
  readonly #shift: number;

  constructor(today: PlainDateText) {
    this.#shift = 7 * Math.ceil((daysBetween(nextDeadline, today) + 1) / 7);
  }

  /** A day of the story as it is told, in the demo world. */
  on(told: PlainDateText): PlainDateText {
    return addDays(told, this.#shift);
  }

  /** The days in a text, written `{2026-03-31}`, as people write them: `31.03.` */
  in(text: string): string {
    return text.replaceAll(/\{(\d{4}-\d\d-\d\d)\}/g, (_, told: string) => {
      const [, month, day] = this.on(told).split('-');
      return `${day}.${month}.`;
    });
  }
}
