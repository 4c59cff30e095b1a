import type { Code } from '@geleit/domain';

/** Name, kind, Land and site of a centre, and the name of its lead. */
export type CentreInWords = readonly [string, Code<'organisationKind'>, Code<'land'>, string, string];

const fbs = 'specialised-centre';
const shelter = 'womens-shelter';

/** The other centres of the network. Their names are plants and places; none is that of a real centre. */
export const furtherCentres: readonly CentreInWords[] = [
  ['Sanddorn', fbs, 'SH', 'Kiel', 'Maike Thomsen'],
  ['Dünengras', shelter, 'SH', 'Lübeck', 'Dörte Hinrichs'],
  ['Salzwiese', fbs, 'NI', 'Oldenburg', 'Imke Folkerts'],
  ['Heideweg', fbs, 'NI', 'Lüneburg', 'Renate Bollmann'],
  ['Moorbirke', shelter, 'NI', 'Osnabrück', 'Sabine Küster'],
  ['Leineufer', fbs, 'NI', 'Hannover', 'Gesa Wittrock'],
  ['Harzblick', 'other', 'NI', 'Braunschweig', 'Antje Rühl'],
  ['Bernsteinweg', fbs, 'MV', 'Rostock', 'Silke Wendorf'],
  ['Seewind', shelter, 'MV', 'Schwerin', 'Ulrike Pagel'],
  ['Havelbogen', fbs, 'BB', 'Potsdam', 'Jana Kietz'],
  ['Kiefernhof', shelter, 'BB', 'Cottbus', 'Steffi Noack'],
  ['Spreebrücke', fbs, 'BE', 'Berlin', 'Nilgün Ersoy'],
  ['Lindenblatt', fbs, 'BE', 'Berlin', 'Paula Reimann'],
  ['Hinterhof', 'other', 'BE', 'Berlin', 'Vera Stolz'],
  ['Kornblume', shelter, 'BE', 'Berlin', 'Amira Khalil'],
  ['Elbwiese', fbs, 'ST', 'Magdeburg', 'Grit Lehnert'],
  ['Saaleweg', shelter, 'ST', 'Halle', 'Kerstin Böhme'],
  ['Pleißeufer', fbs, 'SN', 'Leipzig', 'Franziska Kunath'],
  ['Felsenbirne', fbs, 'SN', 'Dresden', 'Heike Zschau'],
  ['Waldrand', fbs, 'TH', 'Erfurt', 'Beate Ehrhardt'],
  ['Fuldaschleife', fbs, 'HE', 'Kassel', 'Miriam Hollstein'],
  ['Mainkiesel', fbs, 'HE', 'Frankfurt am Main', 'Zeynep Oral'],
  ['Apfelwiese', shelter, 'HE', 'Darmstadt', 'Birgit Seibert'],
  ['Ruhrkiesel', fbs, 'NW', 'Dortmund', 'Claudia Overbeck'],
  ['Ackerwinde', fbs, 'NW', 'Bielefeld', 'Rosa Niemeyer'],
  ['Rheinkiesel', fbs, 'NW', 'Köln', 'Esra Demirel'],
  ['Zechenhof', fbs, 'NW', 'Essen', 'Monika Pawlak'],
  ['Düsselbogen', fbs, 'NW', 'Düsseldorf', 'Linda Averdunk'],
  ['Münsterwiese', shelter, 'NW', 'Münster', 'Hedwig Tenbrink'],
  ['Wupperbrücke', 'other', 'NW', 'Wuppertal', 'Carla Ostermann'],
  ['Kaiserquelle', shelter, 'NW', 'Aachen', 'Yvonne Plum'],
  ['Moselgarten', fbs, 'RP', 'Koblenz', 'Judith Adams'],
  ['Rebstock', fbs, 'RP', 'Mainz', 'Daniela Orth'],
  ['Saarbogen', fbs, 'SL', 'Saarbrücken', 'Nicole Altmeyer'],
  ['Neckarwiese', fbs, 'BW', 'Stuttgart', 'Almut Häberle'],
  ['Silberdistel', fbs, 'BW', 'Freiburg', 'Regula Maier'],
  ['Münsterlinde', shelter, 'BW', 'Ulm', 'Tanja Rommel'],
  ['Rheinaue', fbs, 'BW', 'Mannheim', 'Elena Fuchsberger'],
  ['Isarkiesel', fbs, 'BY', 'München', 'Vroni Schwaiger'],
  ['Pegnitzufer', fbs, 'BY', 'Nürnberg', 'Petra Lochner'],
  ['Hopfengarten', shelter, 'BY', 'Augsburg', 'Annemarie Egger'],
];
