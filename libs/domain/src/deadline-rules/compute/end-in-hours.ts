import { Temporal } from 'temporal-polyfill';
import type { DeadlineStep } from './computed-deadline.js';
import { dayWords } from './words.js';

const zone = 'Europe/Berlin';

interface EndInHours {
  readonly day: Temporal.PlainDate;
  /** With the offset of Europe/Berlin. */
  readonly dueAt: string;
  readonly steps: readonly DeadlineStep[];
}

/**
 * Hours on the clock: weekends, holidays and the night count; where the clock is changed, real hours are counted.
 *
 * @param time `HH:MM`; without it 00:00, the earlier end. A time that exists twice, or not at all, is the earlier one.
 * @see Art. 3 (1) Regulation (EEC, Euratom) 1182/71, § 31 (6) VwVfG
 */
export function endInHours(day: Temporal.PlainDate, time: string | undefined, hours: number): EndInHours {
  const start = day
    .toPlainDateTime(Temporal.PlainTime.from(time ?? '00:00'))
    .toZonedDateTime(zone, { disambiguation: 'earlier' });
  const end = start.add({ hours });
  const last = end.toPlainDate();
  const [from, until] = [momentWords(start), momentWords(end)];
  const raw: DeadlineStep = {
    kind: 'raw',
    date: last.toString(),
    text: {
      de: `${from.de} + ${String(hours)} Stunden = ${until.de}${time === undefined ? '; ohne Uhrzeit zählt der frühe Beginn' : ''}.`,
      en: `${from.en} + ${String(hours)} hours = ${until.en}${time === undefined ? '; without a time the early beginning counts' : ''}.`,
    },
    norm: 'Art. 3 Abs. 1 VO (EWG, Euratom) 1182/71',
  };
  const due: DeadlineStep = {
    kind: 'due',
    date: last.toString(),
    text: { de: `Spätestens am ${until.de}.`, en: `By ${until.en} at the latest.` },
  };
  return { day: last, dueAt: end.toString({ timeZoneName: 'never', smallestUnit: 'second' }), steps: [raw, due] };
}

function momentWords(moment: Temporal.ZonedDateTime) {
  const clock = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  const { de, en } = dayWords(moment.toPlainDate());
  return { de: `${de}, ${clock} Uhr`, en: `${en}, ${clock}` };
}
