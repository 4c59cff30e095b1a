import type { Confidence, Found } from '../hint.js';
import type { Word } from './words.js';

/** The words from `at` until before `end` as one name. */
export const nameFound = (words: readonly Word[], at: number, end: number, confidence: Confidence = 'sure'): Found => ({
  kind: 'name',
  from: words[at]?.from ?? 0,
  to: words[end - 1]?.to ?? 0,
  confidence,
});
