import { Temporal } from 'temporal-polyfill';
import type { Bilingual, DeadlineRule, Foundation } from '../deadline-rule.js';
import type { DeadlineStep } from './computed-deadline.js';
import { sourceWords } from '../source-words.js';
import { dayWords } from './words.js';

/** Which version of the rule was used: it rests on this text, and covers triggers from this day. */
export function versionStep({ source, validFrom, validTo }: DeadlineRule, date: string): DeadlineStep {
  const from = validFrom === undefined ? undefined : dayWords(Temporal.PlainDate.from(validFrom));
  const to = validTo === undefined ? undefined : dayWords(Temporal.PlainDate.from(validTo));
  const words = sourceWords(source);
  return {
    kind: 'regime',
    date,
    text: {
      de: `Fassung der Regel: ${words.de}${from ? `, für Ereignisse ab ${from.de}` : ''}${to ? ` bis ${to.de}` : ''}.`,
      en: `Version of the rule: ${words.en}${from ? `, for events from ${from.en}` : ''}${to ? ` until ${to.en}` : ''}.`,
    },
  };
}

/** Says that a day earlier is quite safe, where nobody has verified that the Land counts four days for the post. */
export function carefulStep(day: Temporal.PlainDate): DeadlineStep {
  const words = dayWords(day);
  return {
    kind: 'possibly',
    date: day.toString(),
    text: {
      de: `Vorsichtig ein Tag früher für die Post: ${words.de}. Ob dieses Land schon vier statt drei Tage zählt, ist nicht geprüft.`,
      en: `To be careful, one day less for the post: ${words.en}. Whether this Land counts four days instead of three is not verified.`,
    },
    norm: '§ 41 Abs. 2 VwVfG (des Landes)',
  };
}

const doubts: Readonly<Record<Exclude<Foundation, 'found'>, Bilingual>> = {
  'found-in-part': {
    de: 'Die Regel beruht nur zum Teil auf einer gelesenen Quelle',
    en: 'The rule rests only in part on a source that was read',
  },
  recall: {
    de: 'Die Regel beruht auf allgemeinem Wissen, die Quelle wurde nicht gelesen',
    en: 'The rule rests on general knowledge, the source was not read',
  },
  practice: { de: 'Die Regel ist ein Erfahrungswert', en: 'The rule is a value from practice' },
};

/** Says that the rule rests on a source nobody has verified; none for a rule that was read. */
export function unverifiedSteps({ foundation, source }: DeadlineRule, date: string): readonly DeadlineStep[] {
  if (foundation === 'found') return [];
  const { de, en } = doubts[foundation];
  const words = sourceWords(source);
  const named = (text: string): string => (foundation === 'practice' ? '' : ` (${text})`);
  const text = {
    de: `${de}${named(words.de)}: vor Gebrauch anwaltlich prüfen.`,
    en: `${en}${named(words.en)}: ask a lawyer before use.`,
  };
  return [{ kind: 'unverified', date, text }];
}

/** The last step: what the day means. */
export function dueStep({ direction, shift }: DeadlineRule, day: Temporal.PlainDate): DeadlineStep {
  const { de, en } = dayWords(day);
  return { kind: 'due', date: day.toString(), text: meanings[meaningOf(direction, shift)](de, en) };
}

type Meaning = 'received' | 'lastDay' | 'earliest' | 'before' | 'start' | 'date';

/** What moves over a weekend is an act that must reach a court or authority; the rest simply ends. */
function meaningOf(direction: DeadlineRule['direction'], shift: DeadlineRule['shift']): Meaning {
  if (direction !== 'end') return direction;
  return shift === 'yes' ? 'received' : 'lastDay';
}

const meanings: Record<Meaning, (de: string, en: string) => Bilingual> = {
  received: (de, en) => ({
    de: `Spätestens am ${de}, 24 Uhr, eingegangen.`,
    en: `Received on ${en} at the latest, by midnight.`,
  }),
  lastDay: (de, en) => ({ de: `Letzter Tag: ${de}, 24 Uhr.`, en: `Last day: ${en}, until midnight.` }),
  earliest: (de, en) => ({ de: `Frühestens am ${de}.`, en: `On ${en} at the earliest.` }),
  before: (de, en) => ({ de: `Spätestens am ${de} erledigen.`, en: `To be done by ${en} at the latest.` }),
  start: (de, en) => ({ de: `Beginn: ${de}.`, en: `Begins on ${en}.` }),
  date: (de, en) => ({ de: `Termin: ${de}.`, en: `Appointment: ${en}.` }),
};
