import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { type BlackingOut, blackedOut } from './blacked-out.js';

const signsAtOnce = 10_000;
/** Shorter ones take next to no time, wherever they are asked for. */
const longText = 200;

/**
 * Blacks out the long texts of a record beforehand, a few at a time: looking for names in the notes of many years takes
 * a while, and everybody else gets a turn in between.
 * @returns a text of the record as others may read it; null for what is empty
 */
export async function blackedOutTexts(
  record: unknown,
  blacking: BlackingOut,
): Promise<(text: string | null | undefined) => string | null> {
  const known = new Map<string, string>();
  let signs = 0;
  for (const text of longTextsIn(record)) {
    if (known.has(text)) continue;
    known.set(text, blackedOut(text, blacking));
    signs += text.length;
    if (signs < signsAtOnce) continue;
    signs = 0;
    await turnOfOthers();
  }
  return (text) => (text ? (known.get(text) ?? blackedOut(text, blacking)) : null);
}

function* longTextsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.length >= longText) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* longTextsIn(part);
  }
}
