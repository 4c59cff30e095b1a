import { plain } from './plain.js';

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Given names that are words of English: in a German text they are names, in an English one only by their place. */
const virtues = of(
  'angel beauty bliss blessed blessing bright charity comfort destiny divine faith favour favor fortune gift gladys ' +
    'glory goodness goodluck grace happiness happy hope honest innocent joy joyce justice kindness love lovely loveth lucky marvellous mercy ' +
    'miracle patience peace perpetual precious prince princess promise prosper prudence queen queeneth rejoice success sunny ' +
    'treasure trust victory wisdom',
);

/** Given names that are nouns of German, most of them countable: without an article they are somebody. */
const germanWords = of(
  'rose mark ernst frank engel jasmin viola iris erika heide flora roman wolf linde stern melodie ' +
    'rosa thu van long hang dung tien',
);

/** Names that are everyday words, or days and months. */
const everydayWords = of(
  'will mai juli juni april may june august sunday friday monday sonne gut lang man said salam hoffnung freude liebe love',
);

/** Given names that are also towns or countries. */
const places = of(
  'sofia paris florence jordan georgia victoria viktoria milan medina adana lourdes guadalupe virginia alma carolina ' +
    'israel india china asia kenia chelsea brooklyn malaga valencia florenz roma santiago',
);

export const isVirtueName = (word: string): boolean => virtues.has(plain(word));
export const isEverydayWord = (word: string): boolean => everydayWords.has(plain(word));
export const isWordToo = (word: string): boolean => germanWords.has(plain(word)) || isEverydayWord(word);
export const isPlaceToo = (word: string): boolean => places.has(plain(word));
