import type { Found, Recogniser } from '../hint.js';
import { matches } from '../matches.js';

// Abroad with + or 00, at home with 0 and an area code or a mobile prefix; any usual separators.
const dialled = /(?<![\p{L}\d.,/+-])(?:\+\s?[1-9]|00[1-9]|\(?0[1-9])(?:[\s()/.–-]{0,3}\d){5,14}(?![\d/])/dgu;
const said =
  /(?<!\p{L})(?:tel(?:efon)?(?:nummer|nr)?|handy(?:nummer|nr)?|mobil(?:nummer)?|durchwahl|whatsapp|phone|fon)\.?\s*:?\s*(?<it>[1-9](?:[ /-]?\d){4,12})(?![\d.,:]*\d|\s?(?:Euro|€|Uhr|Min|Stunden))/dgiu;
const date = /^\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{2}|\d{4})\b/;

/**
 * Phone numbers in international and German spelling, by their form: no list of prefixes in use. A number of seven to
 * fifteen digits (ITU-T E.164) counts; dates do not.
 */
export const phones: Recogniser = (text) => [
  ...matches(text, dialled, 'phone').filter((found) => isNumber(text, found)),
  ...matches(text, said, 'phone', 'likely'),
];

function isNumber(text: string, { from, to }: Found): boolean {
  const written = text.slice(from, to);
  const digits = written.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && !date.test(written);
}
