import { addresses } from './contacts/address.js';
import { emails } from './contacts/email.js';
import { handles } from './contacts/handle.js';
import { phones } from './contacts/phone.js';
import { type Found, type HintLanguage, type TextHint } from './hint.js';
import { isGivenName } from './names/given-names.js';
import { languageOf } from './names/language-of.js';
import { personNames } from './names/person-name.js';
import { plain } from './names/plain.js';
import { birthDates, dateBehindName } from './numbers/birth-date.js';
import { fileNumbers } from './numbers/file-number.js';
import { ibans } from './numbers/iban.js';
import { suggestionFor } from './suggestion.js';

export interface HintOptions {
  /** The language of the masks, and of a text too short to tell; found out from the text if left out. */
  readonly language?: HintLanguage;
  /** Words that are fine here: the case's code, places, colleagues, offices, today. Case and accents do not matter. */
  readonly known?: readonly string[];
}

/**
 * What in a free text looks as if it should not stand there: names, phone numbers, e-mail addresses, profiles,
 * addresses, dates of birth, file numbers, account numbers. By rules and lists alone; nothing leaves this function.
 *
 * @returns finds in the order of the text, none overlapping; `from` and `to` count UTF-16 units
 */
export function hintsIn(text: string, { language, known = [] }: HintOptions = {}): TextHint[] {
  const spoken = languageOf(text, language);
  // The earlier kinds are the surer ones: digits of an account number are no phone number.
  const recognised = [
    ...emails(text),
    ...ibans(text),
    ...birthDates(text),
    ...fileNumbers(text),
    ...longestFirst(addresses(text)),
    ...phones(text),
    ...handles(text),
  ];
  const names = longestFirst(personNames(text, spoken)).map((name) => withDot(text, name));
  const found = apart([...recognised, ...names]);
  const all = apart([...found, ...found.flatMap((one) => dateBehind(text, one))]);
  return all
    .map((one): TextHint => ({
      ...one,
      text: text.slice(one.from, one.to),
      suggestion: suggestionFor(one.kind, language ?? spoken),
    }))
    .filter((hint) => !isKnown(hint, known));
}

const longestFirst = (found: readonly Found[]): Found[] =>
  found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || (a.confidence === 'sure' ? -1 : 1));

/** Of finds that overlap, the first in the list stays. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) if (kept.every(({ from, to }) => to <= one.from || one.to <= from)) kept.push(one);
  return kept.toSorted((a, b) => a.from - b.from);
}

/** "Ivanka D." ends with the dot of its initial. */
const withDot = (text: string, name: Found): Found =>
  /(?<!\p{L})\p{Lu}$/u.test(text.slice(name.from, name.to)) && text[name.to] === '.'
    ? { ...name, to: name.to + 1 }
    : name;

function dateBehind(text: string, { kind, to }: Found): Found[] {
  const [from, end] = (kind === 'name' && dateBehindName.exec(text.slice(to))?.indices?.groups?.['it']) || [0, 0];
  return end > 0 ? [{ kind: 'birthDate', from: to + from, to: to + end, confidence: 'likely' }] : [];
}

/** A name is fine if each of its words is, titles aside; anything else only as a whole. */
function isKnown({ kind, text }: TextHint, known: readonly string[]): boolean {
  const words = (it: string) =>
    plain(it)
      .split(/[^\p{L}\d]+/u)
      .filter(Boolean);
  const whole = words(text).join(' ');
  if (known.some((one) => words(one).join(' ') === whole)) return true;
  if (kind !== 'name') return false;
  const parts = new Set(known.flatMap(words));
  const named = words(text).filter((word) => !titles.has(word));
  // A colleague's first name alone is not hers: clients bear it, too.
  return (
    named.length > 0 && named.every((word) => parts.has(word)) && !(named.length === 1 && isGivenName(named[0] ?? ''))
  );
}

const titles = new Set(['frau', 'herr', 'herrn', 'dr', 'prof', 'mr', 'mrs', 'ms']);
