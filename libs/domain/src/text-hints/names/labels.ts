import type { Found } from '../hint.js';
import { nameLength } from './name-run.js';
import { nameFound } from './name-found.js';
import { isTitle } from './title-words.js';
import type { Word } from './words.js';

const verbs = new Set(
  (
    'heißt heisst hieß hiess heiße namens genannt geborene alias called named nicknamed name spitzname ' +
    'rufname vorname vornamen nachname familienname mädchenname'
  ).split(' '),
);
/** What may stand between the word and the name: "nannte sich", "her name is", "bekannt als". */
const between = new Set(
  'sich er sie ist is als lautet hier dort jetzt nun wohl angeblich eigentlich auch himself herself her him by der die'.split(
    ' ',
  ),
);
const pairs = new Set([
  'nennt sich',
  'nannte sich',
  'nannte er',
  'nannte sie',
  'nennt er',
  'bekannt als',
  'vorgestellt als',
  'known as',
  'goes by',
  'sich als',
  'calls himself',
  'calls herself',
  'called himself',
  'called herself',
  'name of',
]);

/** "heißt Adaeze Okonkwo", "Name: Nguyen Thi Lan", "nennt sich Toni", "goes by Tony". */
export function namesBehindLabels(words: readonly Word[]): Found[] {
  return words.flatMap((word, at) => {
    const isPair = pairs.has(`${words[at - 1]?.text ?? ''} ${word.text}`.toLowerCase());
    if (!isPair && !verbs.has(word.text.toLowerCase())) return [];
    const first = firstBehind(words, at);
    const next = words[first];
    if (!next || !/^(?: |: ?|, | ["„“])["„“]?$/u.test(next.before)) return [];
    // "nannte sich Mister Lee"
    const title = isTitle(next.text) && words[first + 1]?.before === ' ' ? 1 : 0;
    const name = nameLength(words, first + title, 'strict');
    if (name === 0) return [];
    const length = title + name;
    // "Name: Traoré, Aïssata"
    const behind = first + length;
    const isListForm = next.before.startsWith(':') && words[behind]?.before === ', ' && words[behind].isCapital;
    const more = isListForm ? nameLength(words, behind, 'strict') : 0;
    return [nameFound(words, first, behind + more)];
  });
}

/** Past "sich", "her", and in "Name des Kindes: …" past everything until the colon. */
function firstBehind(words: readonly Word[], at: number): number {
  const behindColon = words.findIndex((word, index) => index > at && index < at + 4 && word.before.startsWith(':'));
  if (behindColon !== -1) return behindColon;
  let first = at + 1;
  while (first < at + 3 && between.has(words[first]?.text ?? '')) first += 1;
  return first;
}
