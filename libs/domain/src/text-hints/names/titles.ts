import type { Found } from '../hint.js';
import { nameLength } from './name-run.js';
import { nameFound } from './name-found.js';
import type { Word } from './words.js';

const titles = new Set(
  (
    'Frau Herr Herrn Fr Hr Familie Eheleute Dr Prof Mr Mrs Ms Miss Mister Madam Sr Pater Pfarrer Pfarrerin Bruder Schwester ' +
    'Inspector Officer Detective Sergeant Judge RA RAin RAe StA StAin KHK KHKin KOK KOKin KK KKin KHM POK POKin PHK PHKin PK PKin POM PHM EKHK'
  ).split(' '),
);
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
]);
const ofOffice = /(?:anwalt|anwältin|richter|richterin|ärztin|arzt|leiter|leiterin|doktor|professor|professorin)$/iu;

/** "Frau Popescu", "Herrn Dr. Albrecht", "POK Jansen": what stands behind a title. */
export function namesBehindTitles(words: readonly Word[]): Found[] {
  return words.flatMap((word, at) => {
    if (!titles.has(word.text)) return [];
    let first = at + 1;
    while (isBetween(words, first)) first += 1;
    const next = words[first];
    if (!next || !/^\.? $/.test(next.before)) return [];
    const before = words[at - 1]?.text.toLowerCase() ?? '';
    const isPlainWord = wordsToo.has(word.text) && (articles.has(before) || !['Frau', 'Herr'].includes(word.text));
    const length = nameLength(words, first, isPlainWord ? 'strict' : 'lenient');
    return length > 0 ? [nameFound(words, at, first + length)] : [];
  });
}

/** A further title, or "und" between two. */
function isBetween(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^\.? $/.test(word.before)) return false;
  if (titles.has(word.text) || (ofOffice.test(word.text) && words[at + 1]?.before === ' ' && words[at + 1]?.isCapital))
    return true;
  return joining.has(word.text) && (word.text.length === 3 ? titles.has(words[at + 1]?.text ?? '') : true);
}
