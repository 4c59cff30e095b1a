import type { Language } from '../../common/context/request-context.js';

/** Letters of one font, in their order. */
interface Run {
  readonly subset: 'latin' | 'latin-ext';
  readonly text: string;
}

/** Scripts that no font of the product has, and that nobody writes alike in Latin letters: Arabic, Ge'ez, Chinese … */
const otherScript =
  /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}](?:[^\p{Script=Latin}\p{Script=Cyrillic}\n]*[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}])?\p{M}*/gu;
const otherScriptWords: Record<Language, string> = { de: '[andere Schrift]', en: '[other script]' };

// ISO 9, for Ukrainian, Russian, Bulgarian, Serbian and Macedonian alike; soft and hard sign are left out.
const cyrillic = 'абвгґдђѓеёєжзѕиіїйјклљмнњопрстћќуўфхцчџшщъыьэюя';
const latin = 'a b v g g d đ ǵ e ë ê ž z dz i ì ï j j k l lj m n nj o p r s t ć ḱ u ŭ f h c č dž š ŝ  y  è û â'.split(
  ' ',
);
const latinOf = new Map([...cyrillic].map((letter, index) => [letter, latin[index] ?? '']));

/** Whether a text has letters that stand on paper in others. */
export const hasForeignLetters = (text: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(text);

/** A text as the typeface can print it: Cyrillic in Latin letters, other scripts named, the rest as question marks. */
export function printable(text: string, language: Language): string {
  return text
    .normalize('NFC')
    .replace(/\p{Script=Cyrillic}/gu, inLatin)
    .replace(otherScript, otherScriptWords[language])
    .replace(/[^\n\u0020-\u024f\u1e00-\u1eff\u2010-\u2026\u2032\u2212€]/gu, '?');
}

function inLatin(letter: string): string {
  const small = letter.toLowerCase();
  const written = latinOf.get(small) ?? '?';
  return small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1);
}

// The three letters of the range that stand in the plain font: ı, Œ, œ.
const extended = '\\u0100-\\u0130\\u0132-\\u0151\\u0154-\\u024f\\u1e00-\\u1eff';
const runs = new RegExp(`[${extended}]+|[^${extended}]+`, 'g');
const startsExtended = new RegExp(`^[${extended}]`);

/** Letters such as Ł or Ő are in a font of their own. */
export function runsOf(text: string, language: Language): readonly Run[] {
  const parts = printable(text, language).match(runs) ?? [''];
  return parts.map((part) => ({ subset: startsExtended.test(part) ? 'latin-ext' : 'latin', text: part }));
}
