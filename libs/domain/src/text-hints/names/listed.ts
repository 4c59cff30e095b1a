import type { Found, HintLanguage } from '../hint.js';
import { isPlaceToo, isVirtueName, isWordToo } from './ambiguous-names.js';
import { isPersonHere } from './doubtful.js';
import { isGivenName } from './given-names.js';
import { isOfHouse } from './houses.js';
import { isListed, mayBeName, nameLength } from './name-run.js';
import { nameFound } from './name-found.js';
import { isPlace } from './places.js';
import type { Word } from './words.js';

/** Names of the list, wherever they stand, with what belongs to them. */
export function listedNames(words: readonly Word[], language: HintLanguage): Found[] {
  return words.flatMap((word, at) => {
    const name = genitive(word.text);
    if (!word.isCapital || isOfHouse(words, at)) return [];
    const isSure = isListed(name) && (isPlaceToo(name) || !isPlace(name));
    if (!isSure && !isVirtueName(name) && !isWordToo(name)) return [];
    if (!isPersonHere(words, at, name, language)) return [];
    return [isSure ? nameFound(words, at, at + Math.max(1, nameLength(words, at, 'strict'))) : withSurname(words, at)];
  });
}

const withSurname = (words: readonly Word[], at: number): Found => {
  const next = words[at + 1];
  const isFollowed = next?.before === ' ' && mayBeName(next, 'strict');
  return nameFound(words, at, at + 1 + (isFollowed ? nameLength(words, at + 1, 'strict') : 0), 'likely');
};

/** "Mirelas Mutter" is Mirela's. */
const genitive = (text: string): string =>
  text.length > 4 && text.endsWith('s') && !isGivenName(text) && isGivenName(text.slice(0, -1))
    ? text.slice(0, -1)
    : text;
