import { type HintKind, hintsIn } from '@geleit/domain';

const titles = new Set(['frau', 'herr', 'herrn', 'dr', 'prof', 'mr', 'mrs', 'ms']);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** What leads to somebody else; dates of birth and file numbers are the person's own. */
const ofOthers: ReadonlySet<HintKind> = new Set(['name', 'phone', 'email', 'handle', 'address', 'iban']);

export interface BlackingOut {
  /** Names and words that somebody has listed. */
  hide: readonly string[];
  /** The person's own name and contact, which stay. */
  own: readonly string[];
  /** What stands in their place: always the same, for the length of a name tells. */
  mask: string;
}

/** A text without the names and contacts of others. */
export function blackedOut(text: string, { hide, own, mask }: BlackingOut): string {
  const ownWords = new Set(own.flatMap(wordsOf));
  const isOwn = (found: string): boolean => wordsOf(found).every((word) => titles.has(word) || ownWords.has(word));
  const recognised = hintsIn(text, { known: own })
    .filter(({ kind, text: found }) => ofOthers.has(kind) && !(kind === 'name' && isOwn(found)))
    .map(({ from, to }) => ({ from, to }));
  const spans = [...recognised, ...hide.flatMap((word) => placesOf(text, word))].sort((a, b) => a.from - b.from);
  let written = '';
  let done = 0;
  for (const { from, to } of spans) {
    if (to <= done) continue;
    // Two that touch are one mask.
    written += from > done || done === 0 ? text.slice(done, Math.max(from, done)) + mask : '';
    done = to;
  }
  return written + text.slice(done);
}

/** Every place of a word or name, whatever its case, as a whole word also with the ending of a case: "Petrovs". */
function placesOf(text: string, word: string): { from: number; to: number }[] {
  const pattern = word
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  if (pattern === '') return [];
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern}(?:'?s)?(?![\\p{L}\\d])`, 'giu'));
  return [...found].map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
}
