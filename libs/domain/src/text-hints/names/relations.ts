import type { Found } from '../hint.js';
import { isVirtueName } from './ambiguous-names.js';
import { isOfHouse } from './houses.js';
import { isListed, nameLength } from './name-run.js';
import { nameFound } from './name-found.js';
import type { Word } from './words.js';

const relations = new RegExp(
  '^(?:' +
    'bruder|schwester|mutter|vater|ehemann|ehefrau|mann|sohn|tochter|kind|baby|säugling|cousin|cousine|onkel|tante|neffe|nichte|' +
    'oma|opa|mama|papa|schwager|schwägerin|schwiegermutter|schwiegervater|stiefvater|stiefmutter|freund|freundin|partner|' +
    'partnerin|verlobter|verlobte|exmann|exfreund|patin|pate|nachbar|nachbarin|mitbewohner|mitbewohnerin|bekannte|bekannter|' +
    'klient|klientin|betroffene|betroffener|zeuge|zeugin|mandant|mandantin|täter|täterin|zuhälter|zuhälterin|loverboy|' +
    'schleuser|schleuserin|vermittler|vermittlerin|chef|chefin|vermieter|vermieterin|arbeitgeber|arbeitgeberin|madame|' +
    'anwalt|anwältin|rechtsanwalt|rechtsanwältin|richter|richterin|staatsanwalt|staatsanwältin|arzt|ärztin|' +
    'sachbearbeiter|sachbearbeiterin|polizist|polizistin|kommissar|kommissarin|dolmetscher|dolmetscherin|vormund|betreuer|' +
    'betreuerin|kollege|kollegin|sozialarbeiter|sozialarbeiterin|therapeut|therapeutin|hebamme|ansprechpartner|ansprechpartnerin|' +
    'brother|sister|mother|father|husband|wife|son|daughter|child|uncle|aunt|friend|boyfriend|girlfriend|pimp|trafficker|' +
    'client|lawyer|interpreter|doctor|officer|landlord|boss|colleague|neighbour|witness' +
    ')$',
  'i',
);

/** "ihr Bruder Dritan", "die Vermieterin, Frau …", "der Ehemann (Florin)": who is somebody's or does something. */
export function namesBehindRelations(words: readonly Word[]): Found[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || !relations.test(word.text) || isOfHouse(words, at + 1)) return [];
    const length = nameLength(words, at + 1, 'strict') || (isVirtueName(next.text) && next.isCapital ? 1 : 0);
    if (length === 0) return [];
    const behind = words[at + 1 + length]?.before;
    const isEnclosed = behind === undefined || /^[,).]/.test(behind);
    const isKnown = isListed(next.text) || length > 1;
    const found = nameFound(words, at + 1, at + 1 + length, isListed(next.text) ? 'sure' : 'likely');
    if (next.before === ' ') return [found];
    return /^(?:, | \()$/.test(next.before) && (isKnown || isEnclosed) ? [found] : [];
  });
}
