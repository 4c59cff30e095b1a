import { englishWords } from './print-words.english.js';
import { germanWords } from './print-words.german.js';

export type PrintWords = typeof germanWords;
export const printWords = { de: germanWords, en: englishWords };
