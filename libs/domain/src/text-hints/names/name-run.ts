import { isGivenName } from './given-names.js';
import { isVirtueName, isWordToo } from './ambiguous-names.js';
import { isLittleWord } from './little-words.js';
import { isNoun } from './nouns.js';
import { isPlace } from './places.js';
import { isSurnameToo } from './surnames.js';
import { isTitle } from './title-words.js';
import type { Word } from './words.js';

const particles = new Set(['von', 'van', 'de', 'da', 'dos', 'del', 'della', 'di', 'al', 'el', 'bin', 'ben', 'ul']);
const articles = new Set(['der', 'den', 'dem', 'la']);
const most = 4;

/** How much the words around say already: behind "Frau" a noun may be a name, elsewhere not. */
export type Strictness = 'lenient' | 'strict';

/** Whether a word with a capital may be part of a person's name. */
export function mayBeName(word: Word | undefined, strictness: Strictness): boolean {
  if (!word?.isCapital || isTitle(word.text)) return false;
  if (isListed(word.text)) return true;
  if (isInitial(word)) return false;
  if (isLittleWord(word.text)) return false;
  if (strictness === 'lenient') return !isRole(word.text);
  return !isNoun(word.text) && !isPlace(word.text);
}

/** A given name without doubt, also the first half of a double one. */
export function isListed(text: string): boolean {
  if (isWordToo(text) || isVirtueName(text)) return false;
  const [first = '', ...more] = text.split('-');
  if (!isGivenName(first)) return isGivenName(text);
  return more.every((part) => isGivenName(part) || !isNoun(part));
}

const isInitial = (word: Word | undefined): boolean => word?.text.length === 1;

const role =
  /(?:anw[aä]lt(?:in)?|richter(?:in)?|[aä]rzt(?:in)?|berater(?:in)?|leiter(?:in)?|beamt(?:er|in)|dolmetscher(?:in)?|doktor|professor(?:in)?|nachbar(?:in)?|kolleg(?:e|in)|minister(?:in)?|bearbeiter(?:in)?|pfarrer(?:in)?|polizist(?:in)?|lehrer(?:in)?|vermieter(?:in)?|chef(?:in)?|präsident(?:in)?)$|^(?:mutter|vater|frau|mann|kind|kinder)$/iu;
const isRole = (text: string): boolean => role.test(text) || /^\p{Lu}{2,}$/u.test(text);

/**
 * How many words from `at` on make one name: capitals side by side, with particles and initials between.
 *
 * @returns 0 if the first may not be a name
 */
export function nameLength(words: readonly Word[], at: number, strictness: Strictness): number {
  const start = at + particlesAt(words, at);
  if (!mayBeName(words[start], strictness)) return 0;
  let end = start + 1;
  while (end - at < most) {
    const next = words[end];
    if (!next || !/^\.? $/.test(next.before)) break;
    if (next.before !== ' ' && !isInitial(words[end - 1])) break;
    const skipped = particlesAt(words, end);
    if (skipped > 0) {
      if (!mayBeName(words[end + skipped], 'strict')) break;
      end += skipped + 1;
    } else if (isInitial(next) && next.isCapital) end += 1;
    else if (mayBeName(next, 'strict') || isSurname(next) || words[end - 1]?.text === 'Thi') end += 1;
    else break;
  }
  return end - at;
}

/** "von", "van der": how many small words begin here that belong to a surname. */
function particlesAt(words: readonly Word[], at: number): number {
  const isParticle = particles.has(words[at]?.text ?? '') && words[at + 1]?.before === ' ';
  if (!isParticle) return 0;
  return articles.has(words[at + 1]?.text ?? '') && words[at + 2]?.before === ' ' ? 2 : 1;
}

const isSurname = (word: Word): boolean =>
  word.isCapital &&
  (isVirtueName(word.text) || isSurnameToo(word.text) || /(?:ova|eva|ić|escu|enko|mann)$/u.test(word.text));
