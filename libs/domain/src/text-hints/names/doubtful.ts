import type { HintLanguage } from '../hint.js';
import { isEverydayWord, isPlaceToo, isVirtueName, isWordToo } from './ambiguous-names.js';
import { isGivenName } from './given-names.js';
import { mayBeName } from './name-run.js';
import { isPlace } from './places.js';
import { beginsSentence, type Word } from './words.js';

const toPlaces = new Set('in nach aus von bei über via from to at near through'.split(' '));
const withSomebody = new Set('mit bei von für laut gegen ohne an und bittet bat with and for by'.split(' '));
const ofCalendar = /^(?:im|ab|bis|seit|in|on|since|am|mitte|anfang|ende)$/i;
const deeds =
  /^(?:is|was|has|had|wants?|said|says|called|calls|asked|asks|told|came|comes|arrived|lives|lived|met|went|will|would|needs?|can|could|does|did|and|feels?|likes?)$/;

/** Whether a name that is also something else is a person at this place: Sofia, Hope, Rose, Mark. */
export function isPersonHere(words: readonly Word[], at: number, name: string, language: HintLanguage): boolean {
  if (isPlaceToo(name) && isAsPlace(words, at)) return false;
  if (isVirtueName(name)) return isVirtueHere(words, at, language);
  if (isEverydayWord(name)) return isEverydayHere(words, at);
  return !isWordToo(name) || isWordHere(words, at);
}

const isAsPlace = (words: readonly Word[], at: number): boolean =>
  toPlaces.has(words[at - 1]?.text.toLowerCase() ?? '') ||
  (words[at - 1]?.text === 'und' && isPlace(words[at - 2]?.text ?? ''));

/** In German text, an English virtue with a capital is somebody; in English, by what follows or in mid-sentence. */
function isVirtueHere(words: readonly Word[], at: number, language: HintLanguage): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (language === 'de' || (word && !beginsSentence(word))) return true;
  return next !== undefined && (deeds.test(next.text) || mayBeName(next, 'strict'));
}

/** Will, August, Friday: only with a surname, inside a sentence. */
function isEverydayHere(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  const hasSurname = next?.before === ' ' && mayBeName(next, 'strict');
  return word !== undefined && !beginsSentence(word) && hasSurname && !ofCalendar.test(before?.text ?? '');
}

/** Rose, Mark, Ernst: with a surname, or right behind "mit", "bei", "für" without an article. */
function isWordHere(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (next?.before === ' ' && mayBeName(next, 'strict') && !isGivenName(next.text)) return true;
  return word?.before.trim() === ''
    ? withSomebody.has(before?.text ?? '')
    : ['bittet', 'bat'].includes(before?.text ?? '');
}
