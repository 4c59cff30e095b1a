import type { Recogniser } from '../hint.js';
import { matches } from '../matches.js';
import { anyDate } from './date-spellings.js';

const announced = String.raw`(?<!\p{L})(?:geboren(?:e[rn]?)?(?!\p{L})|geb(?!\p{L})\.?|geburts(?:datum|tag)|geb\.?-?\s?(?:datum|dat\.?|tag)|born|birth(?:day|date)|date of birth|d\.?o\.?b\.?)`;
// Behind a blank ("geboren am [Geburtsdatum: ____]") and behind "seit" stands another day.
const gap = String.raw`(?:(?!(?<!\p{L})(?:seit|since)(?!\p{L}))[^.!?\d\n\]]){0,28}?`;
const confirmed = String.raw`(?:geboren|Geburtstag|Geburtsdatum|zur Welt|birthday|date of birth)`;
const patterns = [
  new RegExp(String.raw`(?<![\p{L}\d*])\*\s?(?<it>(?=[^*\n]{0,16}\d{2}(?!\d))(?:${anyDate}))(?<!\.)`, 'dgiu'),
  new RegExp(String.raw`${announced}${gap}(?<!\d)(?<it>${anyDate}|\d{1,2}[/.]\d{4})`, 'dgiu'),
  new RegExp(String.raw`(?<![\d.])(?<it>${anyDate})[^.!?\d\n]{0,12}?(?<!\p{L})${confirmed}`, 'dgiu'),
];

/** Dates of birth: a date alone is none, the words around it make it one. A year alone stays (it is a fact of the case). */
export const birthDates: Recogniser = (text) => patterns.flatMap((pattern) => matches(text, pattern, 'birthDate'));

/** A full date right behind a name is one, too: "Mirela P., 12.05.1994". */
export const dateBehindName = new RegExp(String.raw`^(?:,| \()\s?(?:\*\s?)?(?<it>${anyDate})`, 'diu');
