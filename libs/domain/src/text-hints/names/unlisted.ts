import type { Found } from '../hint.js';
import { isWordToo } from './ambiguous-names.js';
import { isOfHouse } from './houses.js';
import { mayBeName, nameLength } from './name-run.js';
import { nameFound } from './name-found.js';
import { beginsSentence, type Word } from './words.js';

const deeds = new Set(
  (
    'hat hatte ist war wird will wollte möchte kann konnte darf soll muss kommt kam geht ging sagt sagte ruft rief bittet bat ' +
    'braucht brauchte lebt lebte wohnt wohnte spricht sprach fragt fragte berichtet berichtete erzählt erzählte weint weinte ' +
    'meint meinte glaubt wünscht zieht zog arbeitet arbeitete schläft schlief übernachtet versteht verstand weiß wusste ' +
    'fährt fuhr schreibt schrieb schickt schickte droht drohte verlangt wartet hofft kennt trägt isst besucht meldet ' +
    'fühlt fühlte holt holte bringt brachte bekommt bekam erhält findet sieht sah nimmt nahm gibt gab hört hörte ' +
    'schuldet besitzt liebt heiratet heiratete verdient kündigt kündigte unterschreibt unterschrieb verspricht versprach bedroht ' +
    'bedrohte schlägt schlug verlässt verließ flieht floh lernt lernte kocht übersetzt übersetzte begleitet begleitete ' +
    'unterstützt lehnt traut vertraut fürchtet vermisst streitet schweigt lacht lachte zittert zitterte erinnert ' +
    'threatened owes took gave wrote sent left cried cries thinks knows works worked speaks spoke feels felt likes loves ' +
    'wants wanted said says called asked told came arrived lives lived is was has had needs'
  ).split(' '),
);
const surname =
  /(?:ova|ieva|ović|ovic|ević|evic|escu|eanu|enko|czyk|owski|owska|ewski|ewska|dze|shvili|oğlu|oglu|ičová|ková|idis|poulos|yan)$/u;

/** "Gelber Umschlag", "Eigene Regeln": how a German sentence may begin with two capitals. */
const adjective = /(?:er|es|em|en|(?:ig|lich|isch|bar|sam|haft|los|iv|ell|al|end|ant|ent|t|n)e)$/u;

/** Names of no list: two words in a row that are no nouns, the ending of a surname, or who begins a sentence and acts. */
export function unlistedNames(words: readonly Word[]): Found[] {
  return words.flatMap((word, at) => {
    if (!mayBeName(word, 'strict') || word.text.length < 3 || isOfHouse(words, at) || isWordToo(word.text)) return [];
    const length = nameLength(words, at, 'strict');
    const next = words[at + length];
    const acts = next?.before === ' ' && deeds.has(next.text);
    const isPair = length > 1 && isFull(words[at + 1]) && !(beginsSentence(word) && adjective.test(word.text));
    const isOne = isPair || surname.test(word.text) || (beginsSentence(word) && acts);
    return isOne ? [nameFound(words, at, at + length, 'likely')] : [];
  });
}

const isFull = (word: Word | undefined): boolean => word?.isCapital === true && word.text.length > 1;
