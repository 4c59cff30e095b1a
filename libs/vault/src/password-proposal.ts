import { drawWords } from './word-numbers.js';

/** A password of six words, 66 random bits, joined by hyphens; nobody has chosen it and nobody stores it. */
export function proposePassword(): string {
  return drawWords(6).join('-');
}
