import type { Found, HintLanguage } from '../hint.js';
import { namesBehindLabels } from './labels.js';
import { languageOf } from './language-of.js';
import { listedNames } from './listed.js';
import { namesBehindRelations } from './relations.js';
import { namesBehindTitles } from './titles.js';
import { unlistedNames } from './unlisted.js';
import { wordsOf } from './words.js';

/** Names of people: behind a title, a label or a relation, by the list of given names, and by their place alone. */
export function personNames(text: string, language: HintLanguage = languageOf(text)): Found[] {
  const words = wordsOf(text);
  return [
    ...namesBehindTitles(words),
    ...namesBehindLabels(words),
    ...namesBehindRelations(words),
    ...listedNames(words, language),
    ...unlistedNames(words),
  ];
}
