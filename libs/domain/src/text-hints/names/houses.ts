import type { Word } from './words.js';

/** Houses are called after people: "Klinik St. Josef", "Viktoria Versicherung", "Mutter Teresa Stiftung". */
const before =
  /^(?:addis|new|st|sankt|santa|san|hotel|klinik|haus|stiftung|kita|schule|bar|club|café|cafe|restaurant|firma|verein|unterkunft)$/i;
const behind =
  /^(?:\p{L}*(?:stiftung|versicherung|schule|krankenhaus|klinik|kirche|gymnasium|haus|heim|kita|verein|kloster|gemeinde|universität)|island|city|state|gmbh|ag|eg|hospital|church|school|street|road)$/iu;

/** Whether the word at this place belongs to the name of a house or a firm. */
export function isOfHouse(words: readonly Word[], at: number): boolean {
  const [first, word, next, second] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (first && before.test(first.text) && /^\.? $/.test(word?.before ?? '')) return true;
  return isBehind(next) || (next?.isCapital === true && isBehind(second));
}

const isBehind = (word: Word | undefined): boolean =>
  word !== undefined && /^[ -]$/.test(word.before) && behind.test(word.text);
