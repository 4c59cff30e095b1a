import { codesOf, labelOf } from '../../code-lists/lookup.js';
import { plain } from './plain.js';

/** Towns and regions that notes of centres in Germany name often: where they are, and where people came through. */
const towns =
  'aachen augsburg berlin bielefeld bochum bonn bottrop braunschweig bremen bremerhaven chemnitz darmstadt dortmund dresden ' +
  'duisburg dusseldorf erfurt essen flensburg frankfurt freiburg gelsenkirchen giessen gottingen hagen halle hamburg hamm ' +
  'hannover heidelberg heilbronn herne ingolstadt jena karlsruhe kassel kiel koblenz koln krefeld leipzig lubeck ' +
  'ludwigshafen magdeburg mainz mannheim moers monchengladbach munchen munster neuss nurnberg oberhausen offenbach ' +
  'oldenburg osnabruck paderborn potsdam recklinghausen regensburg remscheid rostock saarbrucken salzgitter schwerin ' +
  'siegen solingen stuttgart trier ulm unna wiesbaden witten wolfsburg wuppertal wurzburg zwickau friedland nordlicht ' +
  'abidjan abuja accra addis adana alexandria amsterdam ankara antalya asmara athen athens auckland bagdad bamako bangkok ' +
  'barcelona beirut belgrad benin bogota bologna brescia brussel brussels budapest bukarest burgas bursa calais casablanca catania ceuta ' +
  'charkiw conakry constanta cotonou craiova dakar damaskus danzig debrecen delhi dnipro douala durres edo florenz florence ' +
  'freetown genf genova genua granada hanoi havanna istanbul izmir kabul kairo kampala kano kiew kiev kyiv kopenhagen korca ' +
  'kosovo krakau kumasi lagos lampedusa lissabon lisbon ljubljana lodz lome london london lwiw lviv lyon madrid mailand malaga ' +
  'malta manila marseille mazedonien medellin melilla milan milano minsk mogadischu moldau moskau nairobi napoli naples neapel nis ' +
  'odessa odesa oslo palermo paris pec pescara pleven plovdiv porto prag prague prishtina pristina prizren rabat riga rijeka rom rome ' +
  'ruse saigon salzburg sarajevo shkoder sibiu skopje sliven sofia sousse stockholm teheran tel tetovo thessaloniki timisoara ' +
  'tirana torino tripolis tripoli tunis turin valencia varna venedig vilnius vlora vlore warschau warsaw wien yaounde zagreb zurich ' +
  'bayern sachsen hessen thuringen saarland rheinland westfalen niedersachsen brandenburg pfalz balkan afrika asien europa ' +
  'africa asia europe transnistrien siebenburgen anatolien kurdistan tigray oromia darfur sahara sahel mittelmeer ruhrgebiet';

let known: ReadonlySet<string> | undefined;

/** Made at the first question: names of countries, nationalities and languages come from the code lists. */
function places(): ReadonlySet<string> {
  known ??= new Set([
    ...towns.split(' '),
    ...(['country', 'language', 'nationality'] as const).flatMap((list) =>
      codesOf(list).flatMap((code) =>
        [labelOf(list, code, 'de'), labelOf(list, code, 'en')].flatMap((label) => plain(label).split(/[^\p{L}]+/u)),
      ),
    ),
  ]);
  return known;
}

/** "Köln", "Nigeria", "Kölner", "Rumänisch", "Rumänin": a place, or what comes from it. */
export function isPlace(word: string): boolean {
  const bare = plain(word.split('-')[0] ?? word);
  const stem = bare.replace(/(?:ische[nrs]?|isch|erinnen|erin|innen|in|ers|er|s)$/, '');
  return [bare, stem, `${stem}en`, `${stem}ien`].some((one) => one.length > 2 && places().has(one));
}
