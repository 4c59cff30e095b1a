import type { Temporal } from 'temporal-polyfill';
import type { Bilingual, DeadlineRule, Period } from '../deadline-rule.js';
import { isRestDay } from '../holidays/holiday-on.js';
import { seatOf } from '../holidays/lands.js';
import type { DeadlineStep } from './computed-deadline.js';
import { countingNorms } from './counting-norms.js';
import { endOfPeriod } from './end-of-period.js';
import { restWords } from './rest-words.js';
import { dayWords, periodWords } from './words.js';

export interface LastDay {
  readonly day: Temporal.PlainDate;
  /** Where it is unsettled whether the day moves: the later one. */
  readonly possiblyUntil?: Temporal.PlainDate;
  readonly steps: readonly DeadlineStep[];
}

/** From the day of notification to the last day: counting (§§ 187, 188 BGB), then the shift, never backwards. */
export function lastDayOf(rule: DeadlineRule, period: Period, start: Temporal.PlainDate, land: string): LastDay {
  const { day: raw, isClamped } = endOfPeriod(start, period, land);
  const counting = [...firstDaySteps(rule, period, start), rawStep(rule, period, start, raw)];
  if (isClamped) counting.push(clampStep(rule, period, start, raw));
  const { day, possiblyUntil, steps } = shifted(rule, raw, land);
  return { day, possiblyUntil, steps: [...counting, ...steps] };
}

function firstDaySteps({ law }: DeadlineRule, { op }: Period, start: Temporal.PlainDate): DeadlineStep[] {
  if (op === 'inclusive') {
    const text = { de: 'Der Tag selbst zählt mit.', en: 'The day itself is counted.' };
    return [{ kind: 'first-day', date: start.toString(), text, norm: '§ 187 Abs. 2 BGB' }];
  }
  if (op !== 'add' && op !== 'after') return [];
  const first = start.add({ days: 1 });
  const text = {
    de: `Der Tag selbst zählt nicht mit; gezählt wird ab ${dayWords(first).de}.`,
    en: `The day itself is not counted; counting starts on ${dayWords(first).en}.`,
  };
  return [{ kind: 'first-day', date: first.toString(), text, norm: countingNorms[law].start }];
}

function rawStep(rule: DeadlineRule, period: Period, start: Temporal.PlainDate, raw: Temporal.PlainDate): DeadlineStep {
  const text = rawWords(period, dayWords(start), dayWords(raw), dayWords(raw.subtract({ days: 1 })));
  return { kind: 'raw', date: raw.toString(), text, ...normOfEnd(rule, period) };
}

function rawWords(period: Period, start: Bilingual, raw: Bilingual, dayBefore: Bilingual): Bilingual {
  const span = periodWords(period);
  switch (period.op) {
    case 'sub':
      return { de: `${start.de} − ${span.de} = ${raw.de}.`, en: `${start.en} − ${span.en} = ${raw.en}.` };
    case 'after':
      return {
        de: `${start.de} + ${span.de} = ${dayBefore.de}; der erste Tag danach ist ${raw.de}.`,
        en: `${start.en} + ${span.en} = ${dayBefore.en}; the first day after it is ${raw.en}.`,
      };
    case 'date':
      return { de: `Es gilt dieser Tag selbst: ${raw.de}.`, en: `It is that day itself: ${raw.en}.` };
    case 'month-end':
      return period.n === 0
        ? { de: `Ende desselben Monats: ${raw.de}.`, en: `End of the same month: ${raw.en}.` }
        : {
            de: `Ende des Monats, ${span.de} später: ${raw.de}.`,
            en: `End of the month, ${span.en} later: ${raw.en}.`,
          };
    case 'year-end':
      return { de: `Ende des Jahres + ${span.de}: ${raw.de}.`, en: `End of the year + ${span.en}: ${raw.en}.` };
    case 'werktage':
      return {
        de: `${String(period.n)}. Werktag danach (der Samstag zählt, Sonn- und Feiertage nicht): ${raw.de}.`,
        en: `Weekday ${String(period.n)} after it (Saturdays count, Sundays and holidays do not): ${raw.en}.`,
      };
    default:
      return { de: `${start.de} + ${span.de} = ${raw.de}.`, en: `${start.en} + ${span.en} = ${raw.en}.` };
  }
}

function normOfEnd({ law }: DeadlineRule, { op, unit }: Period): { norm?: string } {
  if (op !== 'add' && op !== 'after' && op !== 'inclusive') return {};
  if (law === 'eu') return { norm: 'Art. 3 Abs. 2 VO (EWG, Euratom) 1182/71' };
  return { norm: unit === 'days' ? '§ 188 Abs. 1 BGB' : '§ 188 Abs. 2 BGB' };
}

function clampStep(
  { law }: DeadlineRule,
  { op }: Period,
  start: Temporal.PlainDate,
  raw: Temporal.PlainDate,
): DeadlineStep {
  const last = op === 'after' ? raw.subtract({ days: 1 }) : op === 'inclusive' ? raw.add({ days: 1 }) : raw;
  return {
    kind: 'month-end',
    date: last.toString(),
    text: {
      de: `Einen ${String(start.day)}. hat dieser Monat nicht: Es zählt sein letzter Tag, ${dayWords(last).de}.`,
      en: `That month has no day ${String(start.day)}: its last day counts, ${dayWords(last).en}.`,
    },
    norm: law === 'eu' ? 'Art. 3 Abs. 2 VO (EWG, Euratom) 1182/71' : '§ 188 Abs. 3 BGB',
  };
}

function shifted({ shift, law }: DeadlineRule, raw: Temporal.PlainDate, land: string): LastDay {
  if (!isRestDay(raw, land)) return { day: raw, steps: shift === 'no' ? [] : [workingDayStep(raw, land)] };
  const moves: DeadlineStep[] = [];
  let day = raw;
  while (isRestDay(day, land)) {
    moves.push(moveStep(day, land, countingNorms[law].shift));
    day = day.add({ days: 1 });
  }
  if (shift === 'yes') return { day, steps: moves };
  const stays = stayStep(raw, land, shift);
  if (shift === 'no') return { day: raw, steps: [stays] };
  return { day: raw, possiblyUntil: day, steps: [stays, possiblyStep(day, countingNorms[law].shift)] };
}

function workingDayStep(day: Temporal.PlainDate, land: string): DeadlineStep {
  const seat = seatOf(land);
  const words = dayWords(day);
  return {
    kind: 'not-shifted',
    date: day.toString(),
    text: {
      de: `${words.de} ist kein Samstag, kein Sonntag und kein Feiertag (${seat?.de ?? land}).`,
      en: `${words.en} is no Saturday, Sunday or public holiday (${seat?.en ?? land}).`,
    },
  };
}

function moveStep(day: Temporal.PlainDate, land: string, norm: string): DeadlineStep {
  const next = day.add({ days: 1 });
  const rest = restWords(day, land);
  return {
    kind: 'shift',
    date: next.toString(),
    text: {
      de: `${dayWords(day).de} ist ${rest.de}: weiter zu ${dayWords(next).de}.`,
      en: `${dayWords(day).en} is ${rest.en}: on to ${dayWords(next).en}.`,
    },
    norm,
  };
}

function stayStep(day: Temporal.PlainDate, land: string, shift: 'no' | 'unsettled'): DeadlineStep {
  const rest = restWords(day, land);
  const words = dayWords(day);
  const why =
    shift === 'no'
      ? { de: 'Dieser Tag verschiebt sich nie', en: 'this day never moves' }
      : {
          de: 'Ob der Tag sich verschiebt, ist ungeklärt; es zählt der frühere',
          en: 'whether it moves is unsettled; the earlier day counts',
        };
  return {
    kind: 'not-shifted',
    date: day.toString(),
    text: { de: `${words.de} ist ${rest.de}: ${why.de}.`, en: `${words.en} is ${rest.en}: ${why.en}.` },
  };
}

function possiblyStep(day: Temporal.PlainDate, norm: string): DeadlineStep {
  const words = dayWords(day);
  const text = { de: `Möglicherweise bis ${words.de}.`, en: `Possibly until ${words.en}.` };
  return { kind: 'possibly', date: day.toString(), text, norm };
}
