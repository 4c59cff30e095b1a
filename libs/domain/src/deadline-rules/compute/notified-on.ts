import { Temporal } from 'temporal-polyfill';
import { labelOf } from '../../code-lists/lookup.js';
import type { Bilingual, PostingFiction } from '../deadline-rule.js';
import { isRestDay } from '../holidays/holiday-on.js';
import type { DeadlineStep } from './computed-deadline.js';
import type { DeadlineInput } from './deadline-input.js';
import { restWords } from './rest-words.js';
import { dayWords } from './words.js';

interface Notified {
  readonly day: Temporal.PlainDate;
  /** A day earlier, where nobody has verified that the Land took over the fourth day. */
  readonly carefulDay?: Temporal.PlainDate;
  readonly steps: readonly DeadlineStep[];
}

const fictionNorm: Readonly<Record<PostingFiction, string>> = {
  vwvfg4: '§ 41 Abs. 2 VwVfG (des Landes)',
  vwzg4: '§ 4 Abs. 2 VwZG',
  sgb4: '§ 37 Abs. 2 SGB X',
  ao4s: '§ 122 Abs. 2 AO',
};

const facilityNorm = '§ 10 Abs. 4 AsylG';

/** Länder known to count four days since 2025: their acts refer to the federal one, or were changed in time. */
const adapted = new Set(['BE', 'BB', 'NI', 'RP', 'SN', 'ST', 'NW']);

/** Days after posting on which a letter counts as notified: three until the end of 2024, then four. */
export function postingFictionDays(postedOn: string): 3 | 4 {
  return postedOn < '2025-01-01' ? 3 : 4;
}

/**
 * The day from which the period is counted.
 *
 * A posted letter counts as notified on the fourth day, be it a Sunday; in tax law alone the day moves to the next
 * working day. A later receipt that is proven takes its place, an earlier one does not. What a reception centre hands
 * over counts from the handing over, at the latest from the fourth day.
 *
 * @see § 41 (2) VwVfG, § 4 (2) VwZG, § 37 (2) SGB X, § 122 (2) with § 108 (3) AO, § 10 (4) AsylG; BSG B 14 AS 12/09 R
 */
export function notifiedOn(input: DeadlineInput, land: string): Notified {
  const { rule, trigger } = input;
  const given = Temporal.PlainDate.from(trigger.date);
  const opening = triggerStep(input, given);
  if (trigger.kind !== 'posted' || rule.fiction === null) return { day: given, steps: [opening] };

  const isFacility = trigger.via === 'facility';
  const norm = isFacility ? facilityNorm : fictionNorm[rule.fiction];
  const days = postingFictionDays(trigger.date);
  const fourth = given.add({ days });
  const steps = [opening, fictionStep(fourth, { days, isFacility, norm, moves: rule.fiction === 'ao4s', land })];
  const counted = rule.fiction === 'ao4s' ? movedByTaxLaw(fourth, land, steps) : fourth;
  const day =
    trigger.receivedOn === undefined ? counted : received(counted, trigger.receivedOn, isFacility, norm, steps);
  const isDoubtful = rule.fiction === 'vwvfg4' && days === 4 && !adapted.has(land.slice(0, 2)) && day.equals(counted);
  return isDoubtful ? { day, carefulDay: given.add({ days: 3 }), steps } : { day, steps };
}

function triggerStep({ rule, trigger, evidence }: DeadlineInput, day: Temporal.PlainDate): DeadlineStep {
  const words = dayWords(day);
  const what = trigger.kind === 'posted' ? postedWords(trigger.via) : rule.triggerWords;
  const proof = (language: 'de' | 'en') => {
    if (evidence === undefined) return '';
    return ` (${language === 'de' ? 'bekannt durch' : 'known from'}: ${labelOf('evidence', evidence, language)})`;
  };
  return {
    kind: 'trigger',
    date: day.toString(),
    text: {
      de: `${capital(what.de)}: ${words.de}${proof('de')}.`,
      en: `${capital(what.en)}: ${words.en}${proof('en')}.`,
    },
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function postedWords(via: 'letter' | 'facility' | undefined): Bilingual {
  return via === 'facility'
    ? { de: 'an die Aufnahmeeinrichtung übergeben', en: 'handed to the reception centre' }
    : { de: 'zur Post gegeben', en: 'posted' };
}

interface Fiction {
  readonly days: number;
  readonly isFacility: boolean;
  readonly norm: string;
  readonly moves: boolean;
  readonly land: string;
}

function fictionStep(day: Temporal.PlainDate, { days, isFacility, norm, moves, land }: Fiction): DeadlineStep {
  const words = dayWords(day);
  const since = isFacility
    ? { de: 'nach der Übergabe an die Einrichtung', en: 'after it was handed to the centre' }
    : { de: 'nach der Aufgabe zur Post', en: 'after posting' };
  const stays = isRestDay(day, land) && !moves;
  const rest = restWords(day, land);
  return {
    kind: 'fiction',
    date: day.toString(),
    text: {
      de: `Am ${String(days)}. Tag ${since.de} gilt der Brief als bekannt gegeben: ${words.de}.${stays ? ` Dieser Tag (${rest.de}) verschiebt sich nicht.` : ''}`,
      en: `On day ${String(days)} ${since.en} the letter counts as notified: ${words.en}.${stays ? ` That day (${rest.en}) does not move.` : ''}`,
    },
    norm,
  };
}

function movedByTaxLaw(start: Temporal.PlainDate, land: string, steps: DeadlineStep[]): Temporal.PlainDate {
  let day = start;
  while (isRestDay(day, land)) {
    const rest = restWords(day, land);
    const next = day.add({ days: 1 });
    steps.push({
      kind: 'moved-notification',
      date: next.toString(),
      text: {
        de: `${dayWords(day).de} ist ${rest.de}: Im Steuerrecht verschiebt sich die Bekanntgabe auf ${dayWords(next).de}.`,
        en: `${dayWords(day).en} is ${rest.en}: tax law moves the notification to ${dayWords(next).en}.`,
      },
      norm: '§ 122 Abs. 2 mit § 108 Abs. 3 AO',
    });
    day = next;
  }
  return day;
}

function received(
  counted: Temporal.PlainDate,
  receivedOn: string,
  isFacility: boolean,
  norm: string,
  steps: DeadlineStep[],
): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(receivedOn);
  const order = Temporal.PlainDate.compare(day, counted);
  const counts = isFacility ? order < 0 : order > 0;
  if (order === 0) return counted;
  const words = dayWords(day);
  steps.push({
    kind: 'moved-notification',
    date: (counts ? day : counted).toString(),
    text: counts
      ? {
          de: `Nachweislich am ${words.de} zugegangen: Dieser Tag zählt.`,
          en: `Proven to be received on ${words.en}: that day counts.`,
        }
      : {
          de: `Der Zugang am ${words.de} ändert daran nichts.`,
          en: `Receipt on ${words.en} changes nothing about that.`,
        },
    norm,
  });
  return counts ? day : counted;
}
