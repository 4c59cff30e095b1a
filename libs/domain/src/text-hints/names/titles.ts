import type { Found } from '../hint.js';
import { nameLength } from './name-run.js';
import { nameFound } from './name-found.js';
import { isTitle } from './title-words.js';
import type { Word } from './words.js';

const joining = new Set(['und', 'and', 'med', 'phil', 'jur']);
const articles = new Set(
  'die der eine einer keine keiner diese dieser jede jeder meine seine andere anderen jungen junge beide welche als ein'.split(
    ' ',
  ),
);
/** Behind these only what is no noun: they are also words of their own. */
const wordsToo = new Set([
  'Bruder',
  'Schwester',
  'Familie',
  'Frau',
  'Herr',
  'Pfarrer',
  'Pfarrerin',
  'Officer',
  'Judge',
  'KK',
  'StA',
]);
const ofOffice = /(?:anwalt|anwältin|richter|richterin|ärztin|arzt|leiter|leiterin|doktor|professor|professorin)$/iu;

/** "Frau Popescu", "Herrn Dr. Albrecht", "POK Jansen": what stands behind a title. The title itself tells nobody. */
export function namesBehindTitles(words: readonly Word[]): Found[] {
  return words.flatMap((word, at) => {
    if (!isTitle(word.text)) return [];
    let first = at + 1;
    while (isBetween(words, first)) first += 1;
    const next = words[first];
    if (!next || !/^\.? $/.test(next.before)) return [];
    const before = words[at - 1]?.text.toLowerCase() ?? '';
    const isPlainWord = wordsToo.has(word.text) && (articles.has(before) || !['Frau', 'Herr'].includes(word.text));
    const length = nameLength(words, first, isPlainWord ? 'strict' : 'lenient');
    return length > 0 ? [nameFound(words, first, first + length)] : [];
  });
}

/** A further title, or "und" between two. */
function isBetween(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^\.? $/.test(word.before)) return false;
  if (isTitle(word.text) || (ofOffice.test(word.text) && words[at + 1]?.before === ' ' && words[at + 1]?.isCapital))
    return true;
  return joining.has(word.text) && (word.text.length === 3 ? isTitle(words[at + 1]?.text) : true);
}
